import { attributeName } from '../elements/shared/attributes.js';
/** Printed attributes as the element's properties: what `readOptions` reads where there is no element. */
export function optionHost(localName, attributes, table) {
    const valueOf = (name) => attributes[name] ?? null;
    const properties = Object.entries(table)
        .filter(([, { attribute }]) => attribute !== false)
        .map(([name, { converter }]) => {
        const value = valueOf(attributeName(name));
        return [name, typeof converter === 'function' ? converter(value) : value];
    });
    return { localName, getAttribute: valueOf, ...Object.fromEntries(properties) };
}
