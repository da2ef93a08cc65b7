import type { Locale } from '../../../i18n/index.js';
import type { UntrustedHost } from '../../../model/lookalike-hosts.js';
import type { Article } from '../../../model/types.js';
/** Shows the host that an article links to, if the author does not trust it. */
export declare function untrustedHostNote(untrusted: UntrustedHost | undefined, t: Locale['t']): unknown;
/** A card's notes on its article: a correction, how many other feeds carry it, and an untrusted host. */
export declare function articleNotices({ correction, also }: Article, untrusted: UntrustedHost | undefined, t: Locale['t']): unknown;
