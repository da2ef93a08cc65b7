/** What an article may show, in the order of the page. */
export const FIELDS = [
    'section',
    'text-size',
    'date',
    'author',
    'image',
    'body',
    'attachments',
    'tags',
    'views',
    'source',
];
/** Cards that are drawn at once; a long list is drawn to its end when the browser has time. */
export const FIRST_CARDS = 20;
/** Networks offered where an author names none. */
export const NETWORKS = ['facebook', 'x', 'whatsapp'];
