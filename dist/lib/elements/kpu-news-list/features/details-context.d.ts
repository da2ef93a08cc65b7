import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ShareTarget } from '../../../share/index.js';
import type { HostCheck } from '../../shared/trusted-hosts/host-check.js';
import type { ListActions } from './list-actions.js';
/** What rich cards depend on in addition to the view. */
export interface DetailsContext {
    /** All texts of the current language. */
    readonly locale: Locale;
    /** URL of the page. */
    readonly pageUrl: string;
    /** Base URL of relative URLs. */
    readonly baseUrl: string;
    /** Finds the hosts that the author does not trust; undefined until it is loaded, and without `trusted-hosts`. */
    readonly hostCheck?: HostCheck;
    /** The share targets that are loaded; undefined if cards have no share links. */
    readonly shareTargets: readonly ShareTarget[] | undefined;
    /** Current time, in milliseconds since the epoch. */
    readonly now: number;
    /** The articles that were rendered before the features were loaded. */
    readonly plainArticles?: readonly Article[];
    /** How many articles a search has looked through that has found none. */
    readonly searched?: number;
    /** Absent on a server. */
    readonly actions?: ListActions;
}
