import type { ShareTarget } from '../share-target.js';
/** One line per target, named by its id in `index.ts`. */
export declare const moreTargets: {
    telegram: ShareTarget;
    line: ShareTarget;
    threads: ShareTarget;
    linkedin: ShareTarget;
    bluesky: ShareTarget;
    email: ShareTarget;
    copy: ShareTarget;
    native: ShareTarget;
};
