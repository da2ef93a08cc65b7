import type { ShareHost, Sharing } from '../controllers/sharing.js';
import { type Trusting } from './trust.js';
/** Settles when words, marks and what tells hosts apart are here, so that what a server has drawn is drawn the same. */
export declare function ready(host: ShareHost & Partial<Trusting>, sharing: Sharing, networks: readonly string[]): Promise<void>;
