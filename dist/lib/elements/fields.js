/** What an article may show, in the order of the page. */
export const FIELDS = [
    'section',
    'date',
    'author',
    'image',
    'body',
    'attachments',
    'tags',
    'views',
    'source',
];
/** Networks offered where an author names none. */
export const NETWORKS = ['facebook', 'x', 'whatsapp'];
