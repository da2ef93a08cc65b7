import { bluesky } from './bluesky.js';
import { copy } from './copy.js';
import { email } from './email.js';
import { line } from './line.js';
import { linkedin } from './linkedin.js';
import { nativeSheet } from './native.js';
import { telegram } from './telegram.js';
import { threads } from './threads.js';
/** One line per target, named by its id in `index.ts`. */
export const moreTargets = {
    telegram,
    line,
    threads,
    linkedin,
    bluesky,
    email,
    copy,
    native: nativeSheet,
};
