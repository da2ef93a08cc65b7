import type { FirstWords, MoreWords } from '../messages.js';

/** The words of a first card: they alone are in the script, the others come with what says them. */
export const first: FirstWords = {
  heading: 'Latest News',
  views: { one: 'Viewed {n} time', other: 'Viewed {n} times' },
};

/** All other words. */
export const more: MoreWords = {
  loading: 'Loading news…',
  slow: 'Still loading…',
  shown: { one: '{n} article shown.', other: '{n} articles shown.' },
  empty: 'No news yet.',
  noMatch: 'No article matches.',
  stale: 'News could not be updated.',
  retry: 'Try again',
  more: 'Show more',
  all: 'All news',
  search: 'Search news',
  source: 'Source: {host}',
  tags: 'Tags',
  updated: 'Updated {date}',
  attachments: 'Attachments',
  download: 'Download {type}',
  file: 'file',
  previous: 'Previous',
  next: 'Next',
  nearby: 'More news',
  close: 'Close',
  share: 'Share',
  shareOn: 'Share on {name}',
  email: 'Send by email',
  copy: 'Copy link',
  native: 'Share with another app',
  copied: 'Link copied.',
  notCopied: 'The link could not be copied.',
  offline: 'You are offline. News will load when you reconnect.',
  timeout: 'The server is taking too long.',
  network: 'News cannot be loaded yet. Try again.',
  closed: 'The news source cannot be opened.',
  busy: 'The server is busy. Trying again {time}.',
  notFound: 'Article not found.',
};
