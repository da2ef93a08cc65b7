import { nothing } from 'lit';
import type { Locale } from '../../../i18n/index.js';
import type { ShareItem } from '../../../model/types.js';
import type { ShareTarget } from '../../../share/index.js';
/** The shared data of an article, without its text. All members are own properties, so that none is inherited. */
export declare const shareItem: (title: string, url?: string) => ShareItem;
/**
 * The share links of one item: real links, so that a middle click and a long press do what they do elsewhere. Clicks
 * are handled by one listener of the element (`ShareController.handle`).
 * @param display what is visible; the accessible name is always the network and the title
 */
export declare const shareLinks: (targets: readonly ShareTarget[], item: ShareItem, t: Locale["t"], display?: "icon" | "text" | "both") => (typeof nothing | import("lit-html").TemplateResult<1>)[];
