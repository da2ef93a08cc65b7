import { articleOptions, parseArticleOptions, resolveArticleOptions, } from '../elements/kpu-article/article-options.js';
import { findArticle } from '../elements/kpu-article/article-selection.js';
import { createArticleView } from '../elements/kpu-article/article-view.js';
import { css } from '../elements/kpu-article/features/article.css.js';
import { articleTemplate } from '../elements/kpu-article/templates/article.js';
import { articleFrame } from '../elements/kpu-article/templates/frame.js';
import { findUntrustedHost } from '../elements/shared/trusted-hosts/untrusted-host.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { optionHost } from './option-host.js';
import { cssText, loadLocale, loadTargets, pageContext, stateOf, } from './render.js';
export const articleCss = () => cssText([tokens, base], css);
/** Renders an article but its body, whose element stays empty. */
export async function renderArticle(feed, attributes, page) {
    const host = optionHost('kpu-article', attributes, articleOptions);
    const options = resolveArticleOptions(parseArticleOptions(host), host);
    const present = feed.articles.filter(({ withdrawn }) => !withdrawn);
    const view = createArticleView(stateOf(feed, options.sources, page), options, pageContext(page), {
        locale: await loadLocale(attributes.lang),
        article: findArticle(present, options.articleId),
        awaitsBody: false,
        savesData: false,
        hostCheck: findUntrustedHost,
        shareTargets: await loadTargets(options.networks),
    });
    return { template: articleFrame(view, articleTemplate(view)), css: articleCss() };
}
