import type { ShareController } from '../../controllers/share-controller.js';
import type { LazyFeatures } from './lazy-features.js';
/** Resolves when language, share targets and the check of hosts are loaded, so that an element renders as on its server. */
export declare function firstRenderReady(share: ShareController, lang: string, hostCheck?: LazyFeatures<unknown>): Promise<void>;
