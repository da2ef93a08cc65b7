import type { Feed } from '../../model/types.js';
import type { Answer } from '../../net/index.js';
import type { FeedFormat, ReadTools } from '../feed-format.js';
/** What an author may call a format. */
export declare const formatNames: (own?: readonly FeedFormat[]) => readonly string[];
/** What the choice of a format goes by. */
export interface Choice extends ReadTools {
    readonly format?: string;
    readonly formats?: readonly FeedFormat[];
    readonly want?: number;
}
/** The way to one address: where to ask, how, and who reads the answer. */
export interface Way {
    readonly address: string;
    ask(get: (url: string) => Promise<Answer>): Promise<Answer>;
    read(answer: Answer): Promise<Feed>;
}
/** Finds the way to an address, by the name that its author gave, by its shape, and by what is answered. */
export declare function wayTo(url: string, given: Choice): Promise<Way>;
