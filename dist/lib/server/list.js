import { css } from '../elements/kpu-news-list/features/list-features.css.js';
import { createDetails } from '../elements/kpu-news-list/features/rich-details.js';
import { layouts } from '../elements/kpu-news-list/layouts.js';
import { listOptions, parseListOptions, resolveListOptions } from '../elements/kpu-news-list/list-options.js';
import { createListView, initialUi } from '../elements/kpu-news-list/list-view.js';
import { listTemplate } from '../elements/kpu-news-list/templates/list.js';
import { findUntrustedHost } from '../elements/shared/trusted-hosts/untrusted-host.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { optionHost } from './option-host.js';
import { cssText, loadLocale, loadTargets, pageContext, stateOf, } from './render.js';
export const listCss = () => cssText([tokens, base, ...Object.values(layouts)], css);
/** Renders a list; a server has time to render a long one as a whole. */
export async function renderList(feed, attributes, page) {
    const host = optionHost('kpu-news-list', attributes, listOptions);
    const { url } = pageContext(page);
    const options = resolveListOptions(parseListOptions(host), host, url);
    const locale = await loadLocale(attributes.lang);
    const view = createListView(stateOf(feed, options.sources, page), options, locale, {
        ...initialUi(),
        showsImages: true,
        renderLimit: Infinity,
    });
    const { networks } = options;
    const details = createDetails(view, {
        locale,
        pageUrl: url,
        baseUrl: url,
        hostCheck: findUntrustedHost,
        shareTargets: networks[0] ? await loadTargets(networks) : undefined,
        now: Date.now(),
    });
    return { template: listTemplate(view, details), css: listCss(), visibleArticles: view.articles };
}
