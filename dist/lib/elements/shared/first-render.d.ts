import type { ShareController, ShareHost } from '../../controllers/share-controller.js';
/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export declare function firstRenderReady(host: ShareHost, share: ShareController, networks: readonly string[], lang?: string): Promise<void>;
