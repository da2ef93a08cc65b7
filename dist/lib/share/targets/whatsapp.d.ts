import type { ShareTarget } from '../share-target.js';
/**
 * WhatsApp: a message for a chat, with the address alone on the last line, where it is made a preview.
 * @see https://faq.whatsapp.com/5913398998672934
 */
export declare const whatsapp: ShareTarget;
