import type { FeedFeature, FeedState, FeedStore } from '../feed-state.js';

/** Gives an element the language of its feed, on a page that is in English by default only. */
export class FeedLanguage implements FeedFeature {
  readonly #store: FeedStore;

  constructor(store: FeedStore) {
    this.#store = store;
  }

  changed({ feed }: FeedState): void {
    const { host } = this.#store;
    const isEnglish = /^\s*en/i.test(host.ownerDocument.documentElement.lang);
    if (feed && isEnglish)
      void import('../../../i18n/words-language.js').then(
        ({ languageBeside }) => {
          this.#use(languageBeside(host, feed));
        },
        () => undefined, // the words stay in English
      );
    else this.#use(undefined);
  }

  #use(language: string | undefined): void {
    const { host } = this.#store;
    if (language === host.feedLang) return;
    host.feedLang = language;
    host.requestUpdate();
  }
}
