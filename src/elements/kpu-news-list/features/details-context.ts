import type { Locale } from '../../../i18n/index.js';
import type { Article } from '../../../model/types.js';
import type { ShareTarget } from '../../../share/index.js';
import type { ListActions } from './list-actions.js';

/** What rich cards depend on beside the view. */
export interface DetailsContext {
  /** All texts of the page's language. */
  readonly locale: Locale;
  /** Address of the page. */
  readonly pageUrl: string;
  /** What relative addresses are relative to. */
  readonly baseUrl: string;
  /** Template of the addresses that cards lead to; empty for the articles' own. */
  readonly articleUrl: string;
  readonly shareTargets: readonly ShareTarget[];
  readonly showsImages: boolean;
  /** Milliseconds since 1970. */
  readonly now: number;
  /** The articles that the main script has rendered before. */
  readonly plainArticles?: readonly Article[];
  /** How many articles a visitor's search has looked through; none without a search. */
  readonly searched?: number;
  /** Text of the live region. */
  readonly announcement: string;
  /** None on a server. */
  readonly actions?: ListActions;
}
