import { encode, paragraphs } from '../encode.js';
/** Some mail clients end a URL at an apostrophe. */
const encodeForMail = (text) => encode(text).replaceAll("'", '%27');
/**
 * Email: the title as subject, on one line since a line break would start a new header; title, the page's own text
 * and the URL as body.
 * @see https://www.rfc-editor.org/rfc/rfc6068
 */
export const email = {
    id: 'email',
    // Mark: bootstrap-icons envelope
    icon: 'M0 4a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v8a2 2 0 0 1-2 2H2a2 2 0 0 1-2-2zm2-1a1 1 0 0 0-1 1v.217l7 4.2 7-4.2V4a1 1 0 0 0-1-1zm13 2.383-4.708 2.825L15 11.105zm-.034 6.876-5.64-3.471L8 9.583l-1.326-.795-5.64 3.47A1 1 0 0 0 2 13h12a1 1 0 0 0 .966-.741M1 11.105l4.708-2.897L1 5.383z',
    box: 16,
    href: ({ url, title, text }) => `mailto:?subject=${encodeForMail(title.replace(/\s+/g, ' '))}&body=${encodeForMail(paragraphs(title, text, url))}`,
};
