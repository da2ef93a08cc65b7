import type { Locale } from '../../i18n/index.js';
import type { ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import type { OptionType } from '../shared/attributes.js';
import type { PageContext } from '../shared/page-context.js';
import type { ShareBarOptions } from './share-bar-options.js';
/** What the view takes from the element's features. */
export interface ShareBarUiState {
    readonly locale: Locale;
    /** The author's `url`, where it is a web address. */
    readonly url: string | undefined;
    readonly targets: readonly ShareTarget[];
}
/** Everything that the template of a share bar shows. */
export interface ShareBarView {
    readonly locale: Locale;
    /** Text before the links; empty for none. */
    readonly label: string;
    readonly display: ShareBarOptions['display'];
    readonly targets: readonly ShareTarget[];
    readonly item: ShareItem;
}
/** A web address, made absolute. */
export declare const webAddress: (base: string) => OptionType<string | undefined>;
/** What the share bar renders in this state. */
export declare const createShareBarView: ({ heading, text, label, display }: ShareBarOptions, page: PageContext, { locale, url, targets }: ShareBarUiState) => ShareBarView;
