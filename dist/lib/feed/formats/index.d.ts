export { formatNames, resolveFormat, type ResolvedFormat } from './registry.js';
export { singleAddress } from './wordpress/wordpress-address.js';
