// Shows the markup of an element, or the content of a <style>, as a code block with a copy button. The code is read
// from the page itself, so that example and snippet cannot differ.

/** Removes the common indentation. */
function dedent(text) {
  const lines = text.replace(/^\s*\n|\s+$/g, '').split('\n');
  const depth = Math.min(...lines.filter((line) => line.trim()).map((line) => line.search(/\S/)));
  return lines.map((line) => line.slice(depth)).join('\n');
}

/** Replaces the demo's paths with those of a site that publishes dist/ as /kpu-news/; situs/ is such a site. */
const toPublishedPaths = (text) =>
  text
    .replaceAll('../dist/', '/kpu-news/')
    .replace(/(["\s])contoh\//g, '$1/kpu-news/contoh/')
    .replace(/"situs(\/[^"]*)\/"/g, '"$1"');

/** The source code of an element. */
function sourceOf(element) {
  if (element.localName === 'style') return dedent(element.textContent);
  const name = element.localName;
  const attributes = [...element.attributes]
    // only the demo server has this counter
    .filter(({ name }) => name !== 'id' && name !== 'counter')
    .map((attribute) => (attribute.value ? `${attribute.name}="${attribute.value}"` : attribute.name));
  // an empty heading has a meaning; other empty attributes are booleans
  if (element.getAttribute('heading') === '') attributes[attributes.indexOf('heading')] = 'heading=""';
  const line = `<${[name, ...attributes].join(' ')}>`;
  const startTag =
    line.length > 64 && attributes.length > 2 ? `<${name}\n  ${attributes.join('\n  ')}\n>` : line;
  const children = element.innerHTML.trim()
    ? `\n${dedent(element.innerHTML).replace(/^(?=.)/gm, '  ')}\n`
    : '';
  return toPublishedPaths(`${startTag}${children}</${name}>`);
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

/** Adds an empty code block with a copy button to a container. */
function addCodeBlock(container) {
  const pre = document.createElement('pre');
  const code = document.createElement('code');
  const button = document.createElement('button');
  const status = document.createElement('span');
  pre.tabIndex = 0;
  pre.setAttribute('role', 'region');
  pre.setAttribute('aria-label', container.dataset.label ?? 'Cuplikan kode');
  button.type = 'button';
  button.textContent = 'Salin';
  button.setAttribute('aria-label', `Salin: ${pre.getAttribute('aria-label')}`);
  status.setAttribute('role', 'status');
  status.className = 'visually-hidden';
  button.addEventListener('click', () => void copy(code, button, status));
  pre.append(code);
  container.append(button, pre, status);
  return code;
}

for (const container of document.querySelectorAll('.code-block')) {
  const code = addCodeBlock(container);
  if (container.dataset.source === undefined) continue; // filled by the page's own script
  const ids = container.dataset.source.split(' ').filter(Boolean);
  const elements = ids.length
    ? ids.map((id) => document.getElementById(id))
    : [container.closest('.example').querySelector('kpu-news-list, kpu-article, kpu-share-bar')];
  code.textContent = elements.map(sourceOf).join('\n');
}
