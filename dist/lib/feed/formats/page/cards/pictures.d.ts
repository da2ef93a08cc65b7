import { type CardText } from './card-text.js';
import type { PageIndex } from '../page-index.js';
/** The picture of each card, its addresses the best first. */
export declare function imagesOf(page: PageIndex, cards: readonly CardText[]): readonly (readonly string[])[];
