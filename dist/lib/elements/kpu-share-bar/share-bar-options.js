import { enumOption, rawText, text } from '../shared/attributes.js';
import { elementOptions } from '../shared/feed-options.js';
/** What `<kpu-share-bar>` takes. */
export const shareBarOptions = {
    ...elementOptions,
    url: text(),
    heading: rawText,
    text: rawText,
    networks: text('facebook x whatsapp'),
    label: rawText,
    display: enumOption('icon', 'text', 'both'),
};
