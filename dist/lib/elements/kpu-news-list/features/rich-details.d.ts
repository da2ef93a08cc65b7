import type { ListView } from '../list-view.js';
import { type CardDetails } from '../templates/card-details.js';
import type { DetailsContext } from './details-context.js';
/** The complete details of a list, used when its features are loaded. */
export declare function createDetails(view: ListView, context: DetailsContext): CardDetails;
