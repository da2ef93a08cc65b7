import type { LazyShareTarget, ShareTarget } from '../share-target.js';
import { facebook } from './facebook.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';

type MoreTargets = (typeof import('./more.js'))['moreTargets'];

const lazy = (id: keyof MoreTargets): LazyShareTarget => ({
  id,
  load: async () => (await import('./more.js')).moreTargets[id],
});

/** One line per target: the default ones, then those that share one bundle. */
export const targets: readonly (ShareTarget | LazyShareTarget)[] = [
  facebook,
  x,
  whatsapp,
  lazy('telegram'),
  lazy('line'),
  lazy('threads'),
  lazy('linkedin'),
  lazy('bluesky'),
  lazy('email'),
  lazy('copy'),
  lazy('native'),
];
