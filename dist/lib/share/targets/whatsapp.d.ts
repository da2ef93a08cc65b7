import type { ShareTarget } from '../share-target.js';
/**
 * WhatsApp: a chat message with the URL alone on its last line, where WhatsApp turns it into a preview.
 * @see https://faq.whatsapp.com/5913398998672934
 */
export declare const whatsapp: ShareTarget;
