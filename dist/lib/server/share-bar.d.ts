import { type RenderedElement, type ServerPage } from './render.js';
export declare const shareBarCss: () => string;
export declare function renderShareBar(attributes: Readonly<Record<string, string>>, page: ServerPage): Promise<RenderedElement>;
