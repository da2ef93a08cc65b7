import { findTargets } from '../../share/index.js';
import { tokenList } from './attributes.js';
import { NETWORKS } from './defaults.js';
/**
 * Ids of share targets, or `none`.
 * @param custom custom targets of the page, in addition to the built-in ones
 */
export const networkList = (custom, fallback = NETWORKS) => tokenList((name) => name === 'none' || !findTargets([name], custom).unknown[0], fallback);
