import { type RawFeed } from '../../model/read-articles.js';
import type { Feed } from '../../model/types.js';
import type { Answer } from '../../net/index.js';
/** A JSON Feed document as `readJsonFeed` reads it; undefined if it has no items. */
export declare function rawJsonFeed(document: unknown, url: string, isProvided?: boolean): RawFeed | undefined;
/** Reads an answer that is a plain JSON Feed; undefined for any other, which `formats` reads. */
export declare function readPlainJson({ text, url }: Pick<Answer, 'text' | 'url'>): Feed | undefined;
