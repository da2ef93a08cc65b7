import type { FeedController } from '../feed-controller.js';

/** Time for a page's own scripts to hand over a feed, in milliseconds. */
const GRACE = 3_000;

/** Tells a webmaster on the console when an element was given nothing to show. */
export function warnIfNoSource(feed: FeedController): void {
  const { host } = feed;
  if (feed.status !== 'idle') return; // or the timer would hold an element that came and went
  setTimeout(() => {
    if (host.isConnected && feed.status === 'idle')
      console.warn(
        `[kpu-news] <${host.localName}> has no src and no feed: is the attribute's name spelt right?`,
      );
  }, GRACE);
}
