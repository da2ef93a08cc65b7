import type { TemplateResult } from 'lit';
import { KpuNewsList } from '../elements/kpu-news-list/kpu-news-list.js';
import { ListFeatures } from '../elements/kpu-news-list/features/list-features.js';
import { css } from '../elements/kpu-news-list/features/list-features.css.js';
import { styles } from '../elements/kpu-news-list/list.css.js';
import { listView } from '../elements/kpu-news-list/templates/list.js';
import type { Article, Feed } from '../model/types.js';
import { base } from '../styles/base.js';
import { tokens } from '../styles/tokens.js';
import { createDomShim, setAttributes } from './dom-shim.js';
import { cssText, type RenderedElement, type ServerPage } from './render.js';

class ServerExtras extends ListFeatures {
  override get renderLimit(): number {
    return Infinity;
  }
}

class ServerList extends KpuNewsList {
  equip(feed: Feed): ListFeatures {
    Object.assign(this.source, { feed, articles: feed.articles, next: feed.next, isProvided: true });
    return (this.features.value = new ServerExtras(this, this.source));
  }
  draw(): { template: TemplateResult; visibleArticles: readonly Article[] } {
    const view = this.createView();
    return { template: listView(view), visibleArticles: view.shown };
  }
}

export const listCss = (): string => cssText([tokens, base, styles], css);

/** Renders a list; a server has time to render a long one as a whole. */
export async function renderList(
  feed: Feed,
  attributes: Readonly<Record<string, string>>,
  page: ServerPage,
): Promise<RenderedElement & { readonly visibleArticles: readonly Article[] }> {
  if (!ServerList.observedAttributes.length) throw new Error();
  const element = new ServerList();
  createDomShim(element, 'kpu-news-list', page);
  const features = element.equip(feed);
  setAttributes(element, attributes);
  await features.ready();
  return { ...element.draw(), css: listCss() };
}
