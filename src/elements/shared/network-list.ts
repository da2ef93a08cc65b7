import { findTargets, type ShareTarget } from '../../share/index.js';
import { tokenList, type OptionType } from './attributes.js';
import { NETWORKS } from './defaults.js';

/**
 * Ids of share targets, or `none`.
 * @param custom custom targets of the page, in addition to the built-in ones
 */
export const networkList = (
  custom?: readonly ShareTarget[],
  fallback: readonly string[] = NETWORKS,
): OptionType<readonly string[]> =>
  tokenList((name) => name === 'none' || !findTargets([name], custom).unknown[0], fallback);
