import type { FeedFormat } from '../feed-format.js';
/** The pages of KPU's offices, made for their address scheme, since their markup could not be had. */
export declare const kpu: FeedFormat;
