import type { TemplateResult } from 'lit';
import type { Given } from './kpu-element.js';
interface Part {
    readonly type: number;
    readonly element: Element;
    _$AH: unknown;
    _$AI(value: unknown, parent?: unknown, at?: number, silent?: boolean): void;
}
interface Place extends Part {
    readonly _$AA: Comment;
    readonly _$AB: Comment;
    readonly options: unknown;
    _$AC(result: TemplateResult): Template;
}
interface Template {
    readonly el: HTMLTemplateElement;
    readonly parts: readonly TemplatePart[];
}
interface TemplatePart {
    readonly type: number;
    readonly index: number;
    readonly name: string;
    readonly strings: readonly string[];
    readonly ctor: new (node: Node, name: string, strings: readonly string[], parent: unknown, options: unknown) => Part;
}
/** A root that Lit draws in. */
export type Drawn = (ShadowRoot | DocumentFragment) & {
    _$litPart$?: Place;
};
/**
 * Makes Lit's parts for what a server has drawn, so that its nodes stay. Each place is compared with what would be
 * drawn: a word or an attribute that differs is put right, and where other nodes stand, that place is drawn anew.
 * Lit's `@lit-labs/ssr-client` would need a Lit of its own, believes every node and throws where one is missing.
 */
export declare class Hydration {
    #private;
    constructor({ html, render }: Pick<Given, 'html' | 'render'>);
    /** Takes over what stands in a root; Lit's next `render` goes on from there. Throws where nothing can be used. */
    adopt(root: Drawn, value: unknown, options: unknown): void;
}
export {};
