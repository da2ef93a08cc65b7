// Shows bodies that are hard to lay out, one after the other, and reports how long each keeps the page busy.
const bytesOf = (text) => new TextEncoder().encode(text).length;
/** A piece of markup again and again, up to a number of bytes. */
const repeat = (piece) => (bytes) => piece.repeat(Math.max(1, Math.floor(bytes / bytesOf(piece))));
const within =
  (start, fill, end = '') =>
  (bytes) =>
    start + fill(bytes - bytesOf(start + end)) + end;
const letters = 'aбαאبกकকਕકକகకಕമກအ한漢かㄅ';

const texts = {
  'marks on one letter': '\u0301',
  'marks of two kinds': '\u0301\u0316',
  'marks, apart by invisible letters': '\u0301\u200b',
  'marks as references': '&#x301;',
  'two directions': 'aא',
  'two directions, words': 'ab אב ',
  'two directions, digits': '1א2ب',
  'Arabic digits': 'ا٠',
  Thai: 'กำลังจะเลือกตั้ง',
  Khmer: 'ការបោះឆ្នោត',
  Burmese: 'ရွေးကောက်ပွဲ',
  Arabic: 'السلامعليكم',
  'private use': '\ue000\ue001',
  'mixed scripts': letters,
  'mixed scripts, words': [...letters].join(' '),
  Latin: 'abcdefgh',
  'soft hyphens': 'a\u00ad',
  joiners: 'a\u200d',
  'no-break spaces': 'a\u00a0',
  emoji: '👍🏽👨‍👩‍👧',
  ligatures: '\ufdfa',
  words: 'kata ',
};
const bodies = {
  'cells with colspan': within('<table><tr>', repeat('<td colspan=1000>')),
  'rows with colspan': within('<table>', repeat('<tr><td colspan=1000>')),
  'rows with rowspan': within('<table>', repeat('<tr><td rowspan=9999>')),
  'both spans': within('<table>', repeat('<tr><td colspan=99 rowspan=99>')),
  'columns with span': within('<table>', repeat('<col span=1000>'), '<tr><td>'),
  'cells in one row': within('<table><tr>', repeat('<td>')),
  'one long row above many short ones': (bytes) =>
    `<table><tr>${repeat('<td>')(bytes / 2)}${repeat('<tr><td>')(bytes / 2)}`,
  'small tables with spans': repeat(`<table>${'<tr><td rowspan=99>'.repeat(99)}</table>`),
  'nested tables': repeat('<table><tr><td>'.repeat(30) + '</table>'.repeat(30)),
  ruby: repeat('<ruby>a<rt>b</rt></ruby>'),
  'open annotations': repeat('<rt>'),
  'annotations in a ruby': within('<ruby>', repeat('<b><rt>')),
  'line breaks of preformatted text': within('<pre>', repeat('\n')),
  'lines of preformatted text': within('<pre>', repeat('a\n')),
  'line breaks': repeat('a<br>'),
  'line breaks without markup': repeat('a\n'),
  paragraphs: repeat('<p>a'),
  'nested lists': repeat('<ul><li>'.repeat(40) + 'a' + '</ul>'.repeat(40)),
  details: repeat('<details><summary>a</summary>b</details>'),
  floats: repeat('<p class=alignleft>a</p>'),
  isolates: repeat('<bdo dir=rtl>a</bdo><bdo dir=ltr>a</bdo>'),
  'open formatting': repeat('<b><i>a'),
  links: repeat('<a href="https://a.test/">kpu.go.id</a>'),
  'marks in many links': repeat(`<a href="https://a.test/">${'\u0301'.repeat(8)}</a>`),
  'marks in many nodes': repeat(`<b>${'\u0301'.repeat(8)}</b>`),
  'two directions in many nodes': repeat('<b>אa</b>'),
  'Thai in many nodes': repeat(`<b>${'กำลังจะเลือกตั้ง'.repeat(9)}</b>`),
  frames: repeat('<iframe src="https://a.test/1">'),
  shortcodes: repeat('[a b=1'),
  'hidden parts': repeat('<p hidden>'),
};
for (const [name, text] of Object.entries(texts)) {
  bodies[`${name} in a paragraph`] = within('<p>', repeat(text), '</p>');
  bodies[`${name} in a link`] = within('<a href="https://a.test/">', repeat(text), '</a>');
  bodies[`${name} without markup`] = repeat(text);
}

async function show(html, id) {
  const element = document.createElement('kpu-article');
  element.article = { id, url: 'https://kpu.example/1', title: 'Judul', content_html: html };
  document.body.append(element);
  await element.updateComplete;
  const body = () => element.shadowRoot.querySelector('.body');
  for (let tries = 0; tries < 400 && !body()?.hasChildNodes(); tries++)
    await new Promise((resolve) => setTimeout(resolve, 10));
  element.getBoundingClientRect();
  await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
  element.remove();
}

/** The longest time in which the page does nothing else. */
async function busyWith(html, id) {
  let busy = 0;
  let last = performance.now();
  const beat = setInterval(() => {
    const now = performance.now();
    busy = Math.max(busy, now - last);
    last = now;
  }, 5);
  await show(html, id);
  await new Promise((resolve) => setTimeout(resolve, 30));
  clearInterval(beat);
  return busy;
}

const post = (path, data) => fetch(path, { method: 'POST', body: JSON.stringify(data) });
await customElements.whenDefined('kpu-article');
await show('<p>a</p><iframe src="https://a.test/"></iframe>', 'warm');
const only = new RegExp(new URL(location.href).searchParams.get('only') ?? '');
for (const [body, make] of Object.entries(bodies).filter(([name]) => only.test(name)))
  for (const size of [40_000, 300_000]) {
    const busy = await busyWith(make(size), `${body} ${size}`);
    await post('/row', { body, size, busy });
  }
await post('/done');
