import type { ShareController } from '../../controllers/share-controller.js';
/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export declare function firstRenderReady(share: ShareController, lang: string): Promise<void>;
