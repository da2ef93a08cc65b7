import { hintIfIdle } from '../../controllers/hint.js';
import { whenNear } from '../../controllers/near.js';
import { nextPage } from '../../controllers/next-page.js';
import { Sharing } from '../../controllers/sharing.js';
import { followLanguage } from '../../controllers/live-language.js';
import { emit } from '../../events.js';
import { langOf, languages, localeFor } from '../../i18n/index.js';
import { expandArticleUrl } from '../../model/article-url.js';
import { adopt } from '../adopt.js';
import { oneOf, option, words } from '../options.js';
import { shareLinks } from '../share-links.js';
import { trouble } from '../trouble.js';
import { css } from './list-extras.css.js';
import { matcher } from './search.js';
import { wordsOf } from './status.js';
/** Tells whether a template makes addresses at all. */
const SAMPLE = { id: 'x', url: 'x' };
/** Whether there is more to show than is shown. */
const hasMore = ({ feed, rest }) => rest || !!nextPage(feed);
/** What a card shares: its own page and title, never the whole text. */
const itemOf = ({ url = '', title }) => ({ url, title });
/**
 * All of the list that its first card does not need: search, "more", empty and error, opening, sharing. It
 * comes in a chunk after the first paint; until then cards and share links are the plain links they are.
 */
export class ListExtras {
    #host;
    #given;
    #end;
    #stop;
    #view;
    #networks = [];
    #targets = [];
    #t = (key) => key;
    #template = '';
    #looks;
    #drawn = [];
    constructor(host, given, feed) {
        this.#host = host;
        this.#given = given;
        followLanguage(host);
        hintIfIdle(feed);
        this.sharing = new Sharing(host, given.report);
        const width = host.clientWidth;
        // no ResizeObserver: cards that are drawn late make it fire an error on the page
        const onResize = () => {
            if (host.clientWidth !== width)
                this.#letGo();
        };
        host.addController({
            hostDisconnected: () => {
                this.#watch(null);
                removeEventListener('resize', onResize);
            },
            hostConnected: () => {
                addEventListener('resize', onResize);
                host.requestUpdate();
            },
        });
        adopt(host, css);
        const root = host.shadowRoot;
        root?.addEventListener('click', this.#onClick);
        // a picture that cannot be shown leaves its place empty, until it can; the title beside it says it all
        const look = ({ target, type }) => {
            target.classList.toggle('broken', type === 'error');
        };
        root?.addEventListener('error', look, true);
        root?.addEventListener('load', look, true);
        for (const image of root?.querySelectorAll('img') ?? [])
            image.classList.toggle('broken', image.complete && !image.naturalWidth);
    }
    /** Names what else a card depends on: where it differs from before, cards are drawn anew. */
    drawn({ shares }) {
        const host = this.#host;
        const { baseURI } = host;
        this.#t = this.locale.t;
        this.#template = option(host, 'article-url', host.articleUrl, '', (text) => /\{(id|url)\}/.test(text) && expandArticleUrl(text, SAMPLE, baseURI) ? text : undefined);
        this.#networks = shares ? option(host, 'share', host.share, [], words(this.sharing.knows)) : [];
        this.#targets = this.sharing.targets(this.#networks);
        const now = [this.#template, ...this.#targets];
        const same = now.length === this.#drawn.length && now.every((value, at) => value === this.#drawn[at]);
        return same ? this.#drawn : (this.#drawn = now);
    }
    /** The share links of one card. */
    links(article) {
        return shareLinks(this.#given, this.#targets, itemOf(article), this.#t);
    }
    /** Where a card leads instead of the article's own page. */
    hrefOf(article) {
        return this.#template ? expandArticleUrl(this.#template, article, this.#host.baseURI) : undefined;
    }
    /** Words of the page's language, whichever of ours it is. */
    get locale() {
        return localeFor(langOf(this.#host), languages, this.#host.messages);
    }
    /** Looks whether the end of the list has come near. */
    updated() {
        const view = this.#view;
        const drawn = view && [view.layout, view.show, view.shown.length].join();
        if (drawn !== (this.#looks ?? drawn))
            this.#letGo();
        this.#looks = drawn;
        const waits = view?.more === 'scroll' && hasMore(view) && !view.feed.moreError && !view.feed.more;
        this.#watch(waits ? this.#host.shadowRoot?.querySelector('.foot') : null);
    }
    /** The height kept from the skeleton holds for the width, layout and number of cards it was made for. */
    #letGo() {
        this.#host.shadowRoot?.querySelector('.items')?.style.removeProperty('min-height');
    }
    #watch(end) {
        if (end === this.#end)
            return;
        this.#end = end;
        this.#stop?.();
        this.#stop = end ? whenNear(end, () => void this.#more(false)) : undefined;
    }
    /** What stands over the cards: search field, and what there is to say about the state. */
    above(view) {
        this.#view = view;
        const { html, nothing } = this.#given;
        const { feed, shown } = view;
        const locale = this.locale;
        const { t } = locale;
        if (feed.state === 'error' && feed.error)
            return trouble(this.#given, feed.error, locale, this.#retry);
        if (feed.state !== 'ready')
            return feed.slow ? html `<p part="status" class="state">${t('slow')}</p>` : nothing;
        return html `${this.#host.search && feed.articles.length
            ? html `<input
            part="search"
            class="search"
            type="search"
            aria-label=${t('search')}
            placeholder=${t('search')}
            @input=${this.#onSearch}
          />`
            : nothing}
    ${feed.error
            ? html `<p class="state muted" part="status">
            ${t('stale')}
            <button part="retry" class="button" type="button" @click=${this.#retry}>${t('retry')}</button>
          </p>`
            : nothing}
    ${shown.length
            ? nothing
            : this.matches
                ? html `<p part="status">${t('noMatch')}</p>`
                : html `<slot name="empty"><p part="status">${t('empty')}</p></slot>`}`;
    }
    /** What stands below the cards: the way to more, and what is read out. */
    below(view) {
        const { feed, more } = view;
        const { html, nothing } = this.#given;
        const { t } = this.locale;
        const said = html `<p class="visually-hidden" role="status">
      ${this.sharing.message || wordsOf(view, this.locale, !!this.matches)}
    </p>`;
        if (feed.state !== 'ready')
            return said;
        const home = feed.feed?.home;
        return html `${more !== 'none' && hasMore(view)
            ? html `<button part="more" class="button" type="button" aria-disabled=${feed.more}>
              ${feed.more ? t('loading') : t(feed.moreError ? 'retry' : 'more')}
            </button>`
            : nothing}
      <slot name="footer"
        >${home ? html `<a part="all" class="all" href=${home}>${t('all')}</a>` : nothing}</slot
      >
      ${said}`;
    }
    /** @param asked a person asked for more, so that focus goes to the first new card */
    async #more(asked) {
        const { length } = this.#view?.shown ?? [];
        await this.#host.loadMore();
        if (!asked) {
            this.#watch(null); // the end may be near still, which an observer tells only once
            this.updated();
            return;
        }
        this.#host.shadowRoot?.querySelectorAll('.item')[length]?.querySelector('a')?.focus();
    }
    #retry = () => void this.#host.reload();
    #onSearch = ({ target }) => {
        this.matches = matcher(target.value);
        this.#host.requestUpdate();
    };
    /** One listener for the whole list, however many cards it has. */
    #onClick = (event) => {
        const target = event.target;
        if (target.closest('[part~="more"]'))
            void this.#more(true);
        const card = target.closest('.item');
        const at = card?.parentElement ? [...card.parentElement.children].indexOf(card) : -1;
        const view = this.#view;
        const article = view?.shown[at];
        if (!article || this.sharing.handle(event, this.#networks, itemOf(article), this.locale.t))
            return;
        const link = target.closest('a');
        if (link)
            this.#open(event, article, link);
    };
    #open(event, article, link) {
        const host = this.#host;
        if (!emit(host, 'kpu-open', { article, url: link.href }, true))
            event.preventDefault();
        const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
        const here = option(host, 'open', host.open, 'link', oneOf('link', 'dialog')) === 'dialog';
        if (event.defaultPrevented || !plain || !here || !customElements.get('kpu-article'))
            return;
        event.preventDefault();
        import('./dialog.js').then(({ openDialog }) => {
            openDialog(host, article, link, this.locale.t, this.#view?.feed.feed?.url);
        }, () => {
            location.assign(link.href); // without the dialog's code the card is the link it was
        });
    }
}
