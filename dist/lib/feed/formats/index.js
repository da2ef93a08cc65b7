// The one lazy entry of this folder, apart from `xml`: needed where an address or an answer is no plain JSON Feed.
export { formatNames, resolveFormat } from './registry.js';
export { singleAddress } from './wordpress/wordpress-address.js';
