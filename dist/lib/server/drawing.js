import { setAttributes, standIn } from './page.js';
/** Controls do nothing without scripts. */
const WITHOUT_SCRIPTS = '@media (scripting:none){button,.search,.size{display:none!important}}';
/**
 * Makes a drawing of an element.
 * @param equip gives the element what it draws with, before it has an attribute: a counter that it names is not to
 * be asked
 */
export async function drawingOf(Kind, tag, attributes, page, equip) {
    if (!Kind.observedAttributes.length)
        throw new Error(`<${tag}> has no attributes.`); // asking makes its properties
    const element = new Kind();
    const styles = standIn(element, tag, page);
    const later = equip(element);
    setAttributes(element, attributes);
    await later.ready();
    const template = element.draw();
    const first = Kind.elementStyles.map((sheet) => ('cssText' in sheet ? sheet.cssText : '')).join('');
    return { element, template, css: first + styles() + WITHOUT_SCRIPTS };
}
