import type { LitElement, TemplateResult } from 'lit';
import { setAttributes, createDomShim, type ServerPage } from './dom-shim.js';

/** An element of which a server makes the template. */
interface Drawable extends LitElement {
  draw(): TemplateResult;
}

/** Controls do nothing without scripts. */
const WITHOUT_SCRIPTS = '@media (scripting:none){button,.search,.size{display:none!important}}';

/** What stands in an element's shadow root. */
export interface RenderedElement {
  readonly template: TemplateResult;
  /** All its styles, as text. */
  readonly css: string;
}

/**
 * Makes a drawing of an element.
 * @param equip gives the element what it draws with, before it has an attribute: a counter that it names is not to
 * be asked
 */
export async function renderElement<Element extends Drawable>(
  Kind: (new () => Element) & Pick<typeof LitElement, 'elementStyles' | 'observedAttributes'>,
  tag: string,
  attributes: Readonly<Record<string, string>>,
  page: ServerPage,
  equip: (element: Element) => { ready(): Promise<void> },
): Promise<RenderedElement & { readonly element: Element }> {
  if (!Kind.observedAttributes.length) throw new Error(`<${tag}> has no attributes.`); // asking makes its properties
  const element = new Kind();
  const styles = createDomShim(element, tag, page);
  const later = equip(element);
  setAttributes(element, attributes);
  await later.ready();
  const template = element.draw();
  const first = Kind.elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
  return { element, template, css: first + styles() + WITHOUT_SCRIPTS };
}
