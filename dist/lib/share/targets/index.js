import { facebook } from './facebook.js';
import { whatsapp } from './whatsapp.js';
import { x } from './x.js';
/** One line per network: an entry for the default ones, the others in a chunk each. */
export const targets = [
    facebook,
    x,
    whatsapp,
    { id: 'telegram', load: async () => (await import('./telegram.js')).telegram },
    { id: 'line', load: async () => (await import('./line.js')).line },
    { id: 'threads', load: async () => (await import('./threads.js')).threads },
    { id: 'linkedin', load: async () => (await import('./linkedin.js')).linkedin },
    { id: 'bluesky', load: async () => (await import('./bluesky.js')).bluesky },
    { id: 'email', load: async () => (await import('./email.js')).email },
    { id: 'copy', load: async () => (await import('./copy.js')).copy },
    { id: 'native', load: async () => (await import('./native.js')).nativeSheet },
];
