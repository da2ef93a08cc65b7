import type { Locale } from '../../i18n/index.js';
import type { ShareItem } from '../../model/types.js';
import type { ShareTarget } from '../../share/index.js';
import type { PageContext } from '../shared/page-context.js';
import type { ResolvedShareBarOptions } from './share-bar-options.js';
/** The state that the view takes from the features of the element. */
export interface ShareBarUiState {
    readonly locale: Locale;
    readonly targets: readonly ShareTarget[];
}
/** The view model of the share bar. */
export interface ShareBarView {
    readonly locale: Locale;
    /** Text before the links; empty for none. */
    readonly label: string;
    readonly display: ResolvedShareBarOptions['display'];
    readonly targets: readonly ShareTarget[];
    readonly item: ShareItem;
}
/** Creates the view model of the share bar. */
export declare const createShareBarView: ({ url, heading, text, label, display }: ResolvedShareBarOptions, page: PageContext, { locale, targets }: ShareBarUiState) => ShareBarView;
