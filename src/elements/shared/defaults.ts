/** The fields of an article, in the order on the page. */
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
/** Number of cards rendered immediately; the others follow in batches while the browser is idle. */
export const FIRST_CARDS = 20;
/** The default networks. */
export const NETWORKS = ['facebook', 'x', 'whatsapp'];
