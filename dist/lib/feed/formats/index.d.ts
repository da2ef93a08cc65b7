export { readFeed } from '../../model/read-feed.js';
export { readProvidedFeed } from '../provided-feed.js';
export { formatNames, resolveFormat, type ResolvedFormat } from './registry.js';
export { singleAddress } from './wordpress/wordpress-address.js';
