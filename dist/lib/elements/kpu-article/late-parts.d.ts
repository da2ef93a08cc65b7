import type { SafeFragment } from '../../content/index.js';
import type { Locale } from '../../i18n/index.js';
import type { ArticleReader, Reading } from './article-reader.js';
import type { KpuArticle } from './kpu-article.js';
/** What an article fetches only where it is wanted, or once it is read. */
export declare class LateParts {
    #private;
    /** Settles when the page knows its article. */
    told?: Promise<void>;
    /** Whether pictures come on tap. Once and for all: a network that changes takes nothing away. */
    saves: boolean;
    constructor(host: KpuArticle, reader: ArticleReader, given: Reading, locale: () => Locale);
    /** Takes the pictures out of a body that is in no page yet, where they come on tap. */
    hold(body: SafeFragment): Promise<void>;
    updated(): void;
}
