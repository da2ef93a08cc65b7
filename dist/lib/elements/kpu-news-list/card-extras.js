import { minutes } from '../../controllers/minutes.js';
import { Sharing } from '../../controllers/sharing.js';
import { formatAge, formatDay, langOf, languages, localeFor } from '../../i18n/index.js';
import { expandArticleUrl } from '../../model/article-url.js';
import { notes } from '../notes.js';
import { saving } from '../saving.js';
import { judgeFor } from '../trust.js';
import { checkShared, oneOf, option, whole, words } from '../options.js';
import { ready } from '../ready.js';
import { shareItem, shareLinks } from '../share-links.js';
import { shortViews } from '../short-views.js';
import { addressWith } from './address.js';
const MINUTE = 60_000;
/** Tells whether a template makes addresses at all. */
const SAMPLE = { id: 'x', url: 'x' };
/** What a card shows once the later part of the code is here. */
export class CardExtras {
    #targets;
    #locale;
    #template;
    #zone;
    /** How an address names an article that is read here; undefined where none is. */
    #way;
    #drawn;
    constructor(host, given) {
        /** Names of the networks on every card. */
        this.networks = [];
        this.#targets = [];
        this.#template = '';
        this.#drawn = [];
        this.host = host;
        this.given = given;
        this.#locale = this.locale;
        this.sharing = new Sharing(host, given.report);
        // what is shown is not taken away, whatever became of the network meanwhile
        this.pictures = !saving() || !!host.shadowRoot?.querySelector('img');
        let stop;
        host.addController({
            hostConnected: () => {
                stop ??= minutes.listen(() => {
                    host.requestUpdate();
                });
            },
            hostDisconnected: () => {
                stop?.();
                stop = undefined;
            },
        });
    }
    /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
    drawn({ shares, shown, zone }) {
        const host = this.host;
        const { baseURI } = host;
        checkShared(host);
        option(host, 'refresh', 0, whole(0)); // tells of a bad one
        this.#locale = this.locale;
        this.#zone = zone;
        const way = oneOf(host, 'address', 'none', 'hash', 'query') === 'query' ? 'query' : 'hash';
        this.#way = oneOf(host, 'open', 'link', 'dialog') === 'dialog' ? way : undefined;
        // a list of old news is the same all day long
        const recent = shown.some(({ published }) => published && this.#ageOf(published));
        this.#template = option(host, 'article-url', '', (text) => (/\{(id|url)\}/.test(text) && expandArticleUrl(text, SAMPLE, baseURI) ? text : undefined), 'an address with {id} or {url} in it');
        this.networks = shares ? this.#named : [];
        this.#targets = this.sharing.targets(this.networks);
        const now = [
            this.#template,
            this.#way,
            host.trustedHosts,
            judgeFor(host),
            this.pictures,
            recent && Math.floor(Date.now() / MINUTE),
            ...this.#targets,
        ];
        const same = now.length === this.#drawn.length && now.every((value, at) => value === this.#drawn[at]);
        return same ? this.#drawn : (this.#drawn = now);
    }
    get #named() {
        return option(this.host, 'share', [], words(this.sharing.knows));
    }
    /** Settles when all is here that the first drawing needs. */
    ready() {
        return ready(this.host, this.sharing, this.#named);
    }
    /** The share links of one card. */
    links(article) {
        return shareLinks(this.given, this.#targets, shareItem(article.title, article.url), this.#locale.t);
    }
    /** Whether a click was on one of them, which is done then. */
    shares(event, { title, url }) {
        return this.sharing.handle(event, this.networks, shareItem(title, url), this.#locale.t);
    }
    /** The number of views in short, with the exact one for who listens; undefined where it is short as it is. */
    views(number) {
        return shortViews(this.given, number, this.#locale);
    }
    #ageOf(date) {
        return formatAge(this.#locale, date, Date.now(), this.#zone);
    }
    /** How long ago that was, with the day itself for who looks closer; undefined where it is longer than a week. */
    ageOf(date) {
        const age = this.#ageOf(date);
        const { html } = this.given;
        return age && html `<span title=${formatDay(this.#locale.tag, date, this.#zone)}>${age}</span>`;
    }
    /** What else there is to say about an article: its correction, who else carries it, where it really leads. */
    notes(article) {
        return notes(this.given, article, this.host, this.#locale.t);
    }
    /** Where a card leads instead of the article's own page; to this page where it has none and is read here. */
    hrefOf(article) {
        const { baseURI, ownerDocument } = this.host;
        if (this.#template)
            return expandArticleUrl(this.#template, article, baseURI);
        if (article.url || !this.#way)
            return undefined;
        return addressWith(ownerDocument.location.href, this.#way, article.id);
    }
    /** Words of the page's language, whichever of ours it is. */
    get locale() {
        return localeFor(langOf(this.host), languages, this.host.messages);
    }
}
