import { type OptionHost, type OptionTable } from '../elements/shared/attributes.js';
/** Printed attributes as the element's properties: what `readOptions` reads where there is no element. */
export declare function optionHost(localName: string, attributes: Readonly<Record<string, string>>, table: OptionTable): OptionHost;
