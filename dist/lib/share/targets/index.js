import { facebook } from './facebook.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';
const lazy = (id) => ({
    id,
    load: async () => (await import('./more.js')).moreTargets[id],
});
/** One line per target: the default ones, then those that share one bundle. */
export const targets = [
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
