import type { ShareBarHost } from '../share-bar-host.js';
import { ShareBarFeatures } from './share-bar-features.js';
export type { ShareBarFeatures };
/** The features of an element, once its words can be in the language of the page. */
export declare function createFeatures(host: ShareBarHost): Promise<ShareBarFeatures>;
