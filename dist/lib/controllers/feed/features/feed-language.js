/** Gives an element the language of its feed, on a page that is in English by default only. */
export class FeedLanguage {
    #store;
    constructor(store) {
        this.#store = store;
    }
    changed({ feed }) {
        const { host } = this.#store;
        const isEnglish = /^\s*en/i.test(host.ownerDocument.documentElement.lang);
        if (feed && isEnglish)
            void import('../../../i18n/words-language.js').then(({ languageBeside }) => {
                this.#use(languageBeside(host, feed));
            }, () => undefined);
        else
            this.#use(undefined);
    }
    #use(language) {
        const { host } = this.#store;
        if (language === host.feedLang)
            return;
        host.feedLang = language;
        host.requestUpdate();
    }
}
