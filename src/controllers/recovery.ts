import { busyWait } from '../model/feed-error.js';
import type { FeedController } from './feed-controller.js';

// A chunk: fetched after a load has failed.

const known = new WeakSet<FeedController>();

/**
 * Tries again by itself where that may help: once connected, or when a busy server said. An element that is
 * taken out of the page waits no longer, and begins anew when it is put back.
 */
export function recover(feed: FeedController): void {
  const { host } = feed;
  const online = () => void feed.load();
  const stop = () => {
    removeEventListener('online', online);
  };
  const start = () => {
    const { error } = feed;
    if (!error || !host.isConnected) return;
    if (error.code === 'offline') addEventListener('online', online, { once: true });
    const wait = busyWait(error);
    if (wait !== undefined) feed.wait(wait * 1000 * (1 + Math.random() / 4), () => void feed.load());
  };
  if (!known.has(feed)) {
    known.add(feed);
    host.addController({ hostConnected: start, hostDisconnected: stop });
  } else start();
}
