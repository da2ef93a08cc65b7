import { type ShareTarget } from '../../share/index.js';
import { type OptionType } from './attributes.js';
/**
 * Ids of share targets, or `none`.
 * @param custom custom targets of the page, in addition to the built-in ones
 */
export declare const networkList: (custom?: readonly ShareTarget[], fallback?: readonly string[]) => OptionType<readonly string[]>;
