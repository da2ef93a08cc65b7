import type { LitElement } from 'lit';
import type { Given } from './kpu-element.js';
/**
 * Draws an element anew from nothing where its template no longer finds its nodes: translators, blockers and other
 * scripts of a page take them apart. Lit keeps its part under a name that is the same in every build.
 */
export declare function mend(host: LitElement, { report }: Pick<Given, 'report'>): void;
