import type { FeedDate } from '../../../../model/types.js';
import { type PageIndex } from '../page-index.js';
import { type CardText } from './card-text.js';
import type { DateReader } from './date-reader.js';
import type { Title } from './titles.js';
/** When each card says that its article was published. */
export declare function datesOf(page: PageIndex, cards: readonly CardText[], titles: readonly (Title | undefined)[], reader: DateReader): readonly (FeedDate | undefined)[];
