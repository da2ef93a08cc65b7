import { type Attributes } from '../../model/html/tokens.js';
/** Finds what a page loads later or in other ways than by an image of its own: lazy images, frames, embedded files. */
export declare class Media {
    #private;
    constructor(base: string | undefined);
    /** The attributes that count, or what replaces an image. */
    resolve(name: string, attributes: Attributes): Attributes | string;
    /** What stands for an element whose content is skipped: a link to a frame or a file, images for `noscript`. */
    replace(name: string, attributes: Attributes, content: string): string;
}
