export { renderToString, RenderError } from './render.mjs';
