import { MAX } from '../allow-list.js';
const DATA_IMAGE = /^data:image\/(?:png;base64,iVBORw0K|jpe?g;base64,\/9j\/|gif;base64,R0lGOD(?!lhAQABA|dhAQABA)|webp;base64,UklGR)[a-z\d+/]*={0,2}$/i;
/** An image in the markup itself, unless it is the transparent dot of a script that loads images later. */
export const dataImage = (value) => value.startsWith('data:') && value.length <= MAX.dataUrl
    ? DATA_IMAGE.exec(value.replace(/\s|%0[ad]/gi, ''))?.[0]
    : undefined;
