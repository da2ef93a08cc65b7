/** Articles and their pictures: what happened, and what to do. @type {import('../index.mjs').Messages['findings']} */
export const articles = {
  'ids-repeated': [
    '{count} articles have an id that is taken ({example}).',
    'Each article has its own id, for ever.',
  ],
  'ids-missing': ['{count} articles have no id.', 'Use the address or number of the article.'],
  'links-missing': [
    '{count} articles have no address.',
    'Fill in url (RSS: link), so that titles can be clicked.',
  ],
  'links-relative': [
    '{count} relative addresses, such as {example}; other readers do not know the site.',
    'Write full addresses with https://.',
  ],
  'links-foreign': [
    '{count} articles link to another host ({host}).',
    'If that is right, trust it on the element:',
  ],
  'links-http': [
    '{count} addresses of articles begin with http://{host}/.',
    'Use https:// (WordPress: Settings → General).',
  ],
  'dates-unreadable': [
    '{count} dates cannot be read, such as: {example}',
    'Write ISO 8601 with a time zone (RSS: RFC 822):',
  ],
  'dates-missing': ['{count} of {total} articles have no date.', 'Fill in date_published (RSS: pubDate):'],
  'dates-future': [
    '{count} articles have a date in the future ({example}).',
    'Usually a wrong time zone. For WIB:',
  ],
  dates: ['The dates can be read; the newest is {newest}.'],
  'pictures-none': ['None of {total} articles has a picture.', 'Name it:'],
  'pictures-lazy': [
    '{count} articles have only placeholders (lazy load).',
    'kpu-news looks for the real one, other readers do not. Send the address of the real picture in the feed.',
  ],
  'pictures-http': [
    '{count} pictures are at http://{host}/; browsers block or upgrade them on https pages.',
    'Use https://.',
  ],
  'picture-private': ['The picture is in a private network.', 'Use a public address.'],
  'picture-refused': [
    'The picture is refused (403) for other sites (hotlink protection).',
    'Allow pictures:',
  ],
  'picture-broken': ['The picture is missing (status {status}).', 'Check address and file.'],
  'picture-policy': [
    'Cross-Origin-Resource-Policy: {policy} forbids other sites to show the picture.',
    'Allow it:',
  ],
  'picture-type': ['The address of the picture has {type}, no picture.', 'Check the address.'],
  'picture-heavy': [
    'The picture has {kilobytes} kB ({size}).',
    '800 pixels wide and below 150 kB is enough.',
  ],
  'picture-small': ['The picture has only {size} pixels.', '800 pixels wide.'],
  pictures: ['{count} of {total} articles have a picture.'],
};
