import type { Locale } from '../../i18n/index.js';
import { cleanText } from '../../model/text.js';
import type { ShareItem } from '../../model/types.js';
import { safeUrl } from '../../model/urls.js';
import type { ShareTarget } from '../../share/index.js';
import type { OptionType } from '../shared/attributes.js';
import type { PageContext } from '../shared/page-context.js';
import type { ShareBarOptions } from './share-bar-options.js';

/** The state that the view takes from the features of the element. */
export interface ShareBarUiState {
  readonly locale: Locale;
  /** The `url` of the author, if it is an http(s) URL. */
  readonly url: string | undefined;
  readonly targets: readonly ShareTarget[];
}

/** The view model of the share bar. */
export interface ShareBarView {
  readonly locale: Locale;
  /** Text before the links; empty for none. */
  readonly label: string;
  readonly display: ShareBarOptions['display'];
  readonly targets: readonly ShareTarget[];
  readonly item: ShareItem;
}

/** An http(s) URL, resolved against `base`. */
export const webAddress = (base: string): OptionType<string | undefined> => ({
  fallback: undefined,
  parse: (value) => safeUrl(value, base, 'feed'),
});

/** Creates the view model of the share bar. */
export const createShareBarView = (
  { heading, text, label, display }: ShareBarOptions,
  page: PageContext,
  { locale, url, targets }: ShareBarUiState,
): ShareBarView => ({
  locale,
  label: label ?? locale.t('share'),
  display,
  targets,
  item: {
    url: url ?? page.canonicalUrl,
    title: cleanText(heading || page.title, 300),
    text: cleanText(text, 600) || undefined,
  },
});
