import { type ShareTarget } from '../../share/index.js';
import { type OptionType } from './attributes.js';
/**
 * Names of share targets, or `none`.
 * @param custom targets of the page beside the built-in ones
 */
export declare const networkList: (custom?: readonly ShareTarget[], fallback?: readonly string[]) => OptionType<readonly string[]>;
