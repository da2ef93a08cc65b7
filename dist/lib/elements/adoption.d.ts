import type { Given } from './kpu-element.js';
/**
 * Makes an element's class adopt what a server has drawn: before the first update of such an element all that it
 * needs is fetched, and then Lit's parts are made for the nodes that stand there. To be called before it is defined.
 */
export declare function adopt(element: CustomElementConstructor, given: Given): Promise<void>;
