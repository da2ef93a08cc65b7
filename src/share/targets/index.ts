import type { LazyShareTarget, ShareTarget } from '../share-target.js';
import { facebook } from './facebook.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';

/** @param load imports the target's file, which exports the target under its id */
const lazy = <Id extends string>(
  id: Id,
  load: () => Promise<Readonly<Record<Id, ShareTarget>>>,
): LazyShareTarget => ({ id, load: async () => (await load())[id] });

/** One line per target: the default ones, then those that are loaded when an element names them. */
export const targets: readonly (ShareTarget | LazyShareTarget)[] = [
  facebook,
  x,
  whatsapp,
  lazy('telegram', () => import('./telegram.js')),
  lazy('line', () => import('./line.js')),
  lazy('threads', () => import('./threads.js')),
  lazy('linkedin', () => import('./linkedin.js')),
  lazy('bluesky', () => import('./bluesky.js')),
  lazy('email', () => import('./email.js')),
  lazy('copy', () => import('./copy.js')),
  lazy('native', () => import('./native.js')),
];
