// The one lazy entry of this folder, apart from `xml`: needed where an address, an answer or data of the
// page is no plain JSON Feed.
export { readFeed } from '../../model/read-feed.js';
export { readProvidedFeed } from '../provided-feed.js';
export { formatNames, resolveFormat } from './registry.js';
export { singleAddress } from './wordpress/wordpress-address.js';
