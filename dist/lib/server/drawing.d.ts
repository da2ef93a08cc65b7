import type { LitElement, TemplateResult } from 'lit';
import { type ServerPage } from './page.js';
/** An element of which a server makes the template. */
interface Drawable extends LitElement {
    draw(): TemplateResult;
}
/** What stands in an element's shadow root. */
export interface Drawing {
    readonly template: TemplateResult;
    /** All its styles, as text. */
    readonly css: string;
}
/**
 * Makes a drawing of an element.
 * @param equip gives the element what it draws with, before it has an attribute: a counter that it names is not to
 * be asked
 */
export declare function drawingOf<Element extends Drawable>(Kind: (new () => Element) & Pick<typeof LitElement, 'elementStyles' | 'observedAttributes'>, tag: string, attributes: Readonly<Record<string, string>>, page: ServerPage, equip: (element: Element) => {
    ready(): Promise<void>;
}): Promise<Drawing & {
    readonly element: Element;
}>;
export {};
