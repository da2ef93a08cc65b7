import { FeedError } from '../../../model/feed-error.js';
import type { FeedState, FeedStore } from '../feed-state.js';
import { applyPage, mostUrgentSource, nextPageUrl, type SourceFeed } from './source-feed.js';

/** The sources whose pages are loaded. */
export interface PagedSources {
  readonly sources: readonly SourceFeed[];
  /** Whether the element still shows them. */
  readonly isShown: boolean;
  isPaging: boolean;
  change(url: string, change: (source: SourceFeed) => SourceFeed): void;
  /** Publishes what is loaded by now. */
  publishPages(): void;
}

/** Asks for a source's next page; returns why it could not be had. */
async function loadPage(
  set: PagedSources,
  store: FeedStore,
  source: SourceFeed,
): Promise<FeedError | undefined> {
  const address = nextPageUrl(source) ?? '';
  const visit = (change: 'add' | 'delete', pageFailed: boolean) => {
    set.change(source.url, (current) => {
      const visitedUrls = new Set(current.visitedUrls);
      visitedUrls[change](address);
      return { ...current, visitedUrls, pageFailed };
    });
  };
  visit('add', false);
  try {
    const page = await store.fetchFeed(address);
    set.change(source.url, (current) => applyPage(current, page));
    return undefined;
  } catch (thrown) {
    visit('delete', true); // so that it can be tried again
    return FeedError.from(thrown, address);
  }
}

/**
 * Adds further pages, each of the source that needs it first, until `done`, over at most `maxRequests` of them. Where
 * one fails, the other sources go on without it.
 */
export async function loadPages(
  set: PagedSources,
  store: FeedStore,
  done: (state: FeedState) => boolean,
  maxRequests: number,
): Promise<void> {
  if (set.isPaging) return;
  set.isPaging = true;
  for (const { url } of set.sources) set.change(url, (source) => ({ ...source, pageFailed: false }));
  store.update({ loadingMore: true, pageError: undefined });
  let pageError: FeedError | undefined;
  for (let requests = 0; requests < maxRequests && !done(store.state); requests++) {
    const source = mostUrgentSource(set.sources.filter(({ pageFailed }) => !pageFailed));
    if (!source) break;
    const error = await loadPage(set, store, source);
    if (!set.isShown) break;
    if (error) store.reportError(error);
    pageError ??= error;
    set.publishPages();
  }
  set.isPaging = false;
  // what the others brought instead is enough: the page that failed is asked for again with the next "more"
  if (set.isShown) store.update({ loadingMore: false, pageError: done(store.state) ? undefined : pageError });
}
