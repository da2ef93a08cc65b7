import type { ShareController, ShareHost } from '../../controllers/share-controller.js';
/** Settles when language and share links are loaded, so that an element renders what its server has rendered. */
export declare function firstRenderReady(host: ShareHost, share: ShareController, networks: readonly string[]): Promise<void>;
