// The lazy entry of the format `xml`.
export { xml } from './xml.js';
