// Prints the real markup of an element, or the text of a <style>, beside it, with a button that copies it.
// What is shown is read from the page, so example and snippet cannot differ.

/** Takes the common indentation off. */
function dedent(text) {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** The demo's own folders as they are called on a site that holds dist/ as /kpu-news/. */
const published = (text) =>
  text.replaceAll('../dist/', '/kpu-news/').replace(/(["\s])contoh\//g, '$1/kpu-news/contoh/');

function source(element) {
  if (element.localName === 'style') return dedent(element.textContent);
  const name = element.localName;
  const words = [...element.attributes]
    // the counter is this server's own
    .filter(({ name }) => name !== 'id' && name !== 'counter')
    .map((attribute) => (attribute.value ? `${attribute.name}="${attribute.value}"` : attribute.name));
  // an empty heading means something, an empty boolean does not
  if (element.getAttribute('heading') === '') words[words.indexOf('heading')] = 'heading=""';
  const line = `<${[name, ...words].join(' ')}>`;
  const open = line.length > 64 && words.length > 2 ? `<${name}\n  ${words.join('\n  ')}\n>` : line;
  const children = element.innerHTML.trim()
    ? `\n${dedent(element.innerHTML).replace(/^(?=.)/gm, '  ')}\n`
    : '';
  return published(`${open}${children}</${name}>`);
}

async function copy(code, button, status) {
  try {
    await navigator.clipboard.writeText(code.textContent);
    button.textContent = status.textContent = 'Tersalin';
  } catch {
    getSelection().selectAllChildren(code);
    button.textContent = status.textContent = 'Tekan Ctrl+C';
  }
  setTimeout(() => (button.textContent = 'Salin'), 2500);
}

/** Puts a block of code, with its button, into a place. */
function frame(place) {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  const button = document.createElement('button');
  const status = document.createElement('span');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', place.dataset.nama ?? 'Cuplikan kode');
  button.type = 'button';
  button.textContent = 'Salin';
  button.setAttribute('aria-label', `Salin: ${pre.getAttribute('aria-label')}`);
  status.setAttribute('role', 'status');
  status.className = 'tersembunyi';
  button.addEventListener('click', () => void copy(code, button, status));
  pre.append(code);
  place.append(button, pre, status);
  return code;
}

for (const place of document.querySelectorAll('.kode')) {
  const code = frame(place);
  if (place.dataset.kode === undefined) continue; // the page's own script writes it
  const ids = place.dataset.kode.split(' ').filter(Boolean);
  const elements = ids.length
    ? ids.map((id) => document.getElementById(id))
    : [place.closest('.contoh').querySelector('kpu-news-list, kpu-article, kpu-share-bar')];
  code.textContent = elements.map(source).join('\n');
}
