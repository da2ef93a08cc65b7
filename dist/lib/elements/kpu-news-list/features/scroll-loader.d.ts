import type { ListHost } from '../list-host.js';
/** Loads what `more="scroll"` needs, once a list has it. Without that code there is still the button. */
export declare function observeScrolling(host: ListHost): void;
