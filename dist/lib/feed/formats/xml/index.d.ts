export { xml } from './xml.js';
