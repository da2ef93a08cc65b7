// The gallery. Its form is the one truth: the options in it are all that the page's address may ask for, what they
// are at first is the default, and preview, code and address are made from it.

const FALLBACK = ['https://kab-kepulauansangihe.kpu.go.id/', 'Berita KPU Kepulauan Sangihe'];
const TAGS = { list: 'kpu-news-list', article: 'kpu-article', share: 'kpu-share-bar' };
const SAMPLE = 'contoh/feed.json';
const MISSING = 'feeds/tidak-ada.json';

/** The address that brings each state; `loading` and `stale` need more than an address. */
const SOURCES = {
  ready: SAMPLE,
  loading: SAMPLE,
  empty: 'feeds/kosong.json',
  error: MISSING,
  stale: SAMPLE,
  several: 'feeds/siaran-pers.xml feeds/pengumuman.xml feeds/tidak-ada.xml',
  long: 'feeds/panjang.json',
  bare: 'feeds/tanpa-gambar.json',
  one: 'feeds/satu.json',
};

/** A format of this page's own whose answer never comes. */
const held = {
  name: 'tertahan',
  asks: /./,
  matches: () => false,
  ask: () => new Promise(() => {}),
  read() {},
};

const at = (id) => document.getElementById(id);
const form = at('atur');
const stage = at('panggung');
const own = new CSSStyleSheet();
const themes = new CSSStyleSheet();
document.adoptedStyleSheets = [themes, own];

// The form

const isBox = ({ type }) => type === 'checkbox' || type === 'radio';

/** The controls that count now, by their names. */
function groups() {
  const all = new Map();
  for (const control of form.elements)
    if (control.name && !control.matches(':disabled'))
      all.set(control.name, [...(all.get(control.name) ?? []), control]);
  return all;
}

const valueOf = (group) =>
  isBox(group[0])
    ? group
        .filter(({ checked }) => checked)
        .map(({ value }) => value)
        .join(' ')
    : group[0].validity.valid
      ? group[0].value.trim()
      : initialOf(group);

function initialOf([control, ...others]) {
  if (isBox(control))
    return [control, ...others]
      .filter(({ defaultChecked }) => defaultChecked)
      .map(({ value }) => value)
      .join(' ');
  if (control.localName !== 'select') return control.defaultValue;
  return ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0]).value;
}

/** Sets what the address asks for, where the form offers it. */
function put(group, text) {
  const [control] = group;
  const words = text.split(/[\s,]+/);
  if (control.type === 'radio') {
    const wanted = group.find(({ value }) => value === text);
    if (wanted) wanted.checked = true;
  } else if (control.type === 'checkbox') {
    const known = !text || group.some(({ value }) => words.includes(value));
    if (known) for (const box of group) box.checked = words.includes(box.value);
  } else if (control.localName === 'select') {
    if ([...control.options].some(({ value, disabled }) => value === text && !disabled)) control.value = text;
  } else {
    const before = control.value;
    control.value = text.slice(0, 80);
    if (!control.checkValidity()) control.value = before;
  }
}

/** Shows the controls of one element, and takes the others out of the form. */
function offer(element) {
  for (const fieldset of form.querySelectorAll('[data-elemen]'))
    fieldset.disabled = fieldset.hidden = !fieldset.dataset.elemen.split(' ').includes(element);
  for (const option of form.querySelectorAll('option[data-daftar]')) {
    option.disabled = element !== 'list';
    if (option.disabled && option.selected) option.parentElement.value = 'ready';
  }
}

function readAddress() {
  form.reset();
  const query = new URLSearchParams(location.search);
  if (query.has('element')) put([form.elements.element], query.get('element'));
  offer(form.elements.element.value);
  for (const [name, group] of groups()) if (query.has(name)) put(group, query.get(name));
  document.documentElement.classList.toggle('sendirian', query.get('alone') === 'ya');
}

function writeAddress(alone) {
  const query = new URLSearchParams();
  for (const [name, group] of groups())
    if (valueOf(group) !== initialOf(group)) query.set(name, valueOf(group));
  // neighbours of an article lead to this page with the article's number
  const id = new URLSearchParams(location.search).get('id');
  if (id && form.elements.element.value === 'article') query.set('id', id);
  if (alone) query.set('alone', 'ya');
  return String(query) ? `?${query}` : location.pathname;
}

// What it makes

/** All that the form says: plain values, the element's attributes, and the CSS that differs from the defaults. */
function settings() {
  const values = {};
  const attributes = [];
  const css = [];
  for (const [name, group] of groups()) {
    const [control] = group;
    const value = (values[name] = valueOf(group));
    const home = control.closest('[data-atribut]');
    const told = value || home?.dataset.kosong;
    const usual = control.dataset.bawaan ?? initialOf(group);
    if (control.dataset.css) {
      if (value) css.push(`${control.dataset.css}: ${value};`);
    } else if (home && name !== 'untitled' && told && told !== usual)
      attributes.push([name, 'boolean' in control.dataset ? '' : told]);
  }
  const named = attributes.filter(([name]) => name !== 'heading' || !values.untitled);
  if (values.untitled) named.push(['heading', '']);
  return { values, css, attributes: named, tag: TAGS[values.element] };
}

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function htmlOf({ tag, attributes, values }) {
  const words = attributes.map(([name, value]) =>
    value || name === 'heading' ? `${name}="${escaped(value)}"` : name,
  );
  if (tag !== TAGS.share) words.unshift(`src="/kpu-news/${SAMPLE}"`);
  const line = `<${[tag, ...words].join(' ')}>`;
  const open = line.length > 64 && words.length > 1 ? `<${tag}\n  ${words.join('\n  ')}\n>` : line;
  const [href, label] = FALLBACK;
  const lines = ['<script async type="module" src="/kpu-news/kpu-news.js"></script>'];
  if (values.theme !== 'none')
    lines.push(`<link rel="stylesheet" href="/kpu-news/themes/${values.theme}.css" />`);
  lines.push('', `${open}\n  <a href="${href}">${label}</a>\n</${tag}>`);
  return lines.join('\n');
}

function cssOf({ tag, css, values }) {
  const rules = [];
  if (values.scheme === 'dark') rules.push(':root {\n  color-scheme: dark;\n}');
  // stronger than a theme's rules, wherever each of them is pasted
  const place = values.theme === 'none' ? tag : `body ${tag}`;
  if (css.length) rules.push(`${place} {\n  ${css.join('\n  ')}\n}`);
  return rules.join('\n\n') || '/* Tidak ada: semuanya bawaan. */';
}

// The preview

let shown = '';

function newElement({ tag, values }) {
  const element = document.createElement(tag);
  const { state } = values;
  const link = document.createElement('a');
  [link.href, link.textContent] = FALLBACK;
  element.append(link);
  if (!state) return element;
  element.setAttribute('src', SOURCES[state]);
  if (state === 'loading')
    Object.assign(element, { formats: [held], format: held.name, limits: { slow: 1e9 } });
  if (state === 'stale')
    element.addEventListener('kpu-load', () => element.setAttribute('src', MISSING), { once: true });
  return element;
}

/** Sets attributes on what is there, so that one sees what changes; another element or state begins anew. */
function showElement(now) {
  const { values, attributes } = now;
  const kind = `${values.element} ${values.state}`;
  const fresh = kind !== shown;
  const element = fresh ? newElement(now) : stage.firstElementChild;
  shown = kind;
  const names = attributes.map(([name]) => name);
  for (const name of element.getAttributeNames())
    if (name !== 'src' && !names.includes(name)) element.removeAttribute(name);
  for (const [name, value] of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (fresh) stage.replaceChildren(element);
}

function showAround({ values, tag, css }) {
  const frame = at('bingkai');
  frame.style.colorScheme = values.scheme === 'auto' ? '' : values.scheme;
  stage.className = `panggung tema-${values.theme}`;
  stage.style.width = values.width === 'full' ? '' : `${values.width}px`;
  own.replaceSync(`#panggung ${tag} { ${css.join(' ')} }`);
  for (const picker of form.querySelectorAll('[data-warna]'))
    picker.value = form.elements[picker.dataset.warna].value || picker.defaultValue;
}

function show() {
  const now = settings();
  showAround(now);
  showElement(now);
  at('kode-html').querySelector('code').textContent = htmlOf(now);
  at('kode-css').querySelector('code').textContent = cssOf(now);
  at('sendiri').href = writeAddress(true);
  at('balik').href = writeAddress(false);
}

// The overview

const labelsOf = (name) => [...form.elements[name].options].map(({ value, text }) => [value, text]);

function thumbnail([layout, layoutName], [theme, themeName]) {
  const item = document.createElement('li');
  const place = document.createElement('div');
  const link = document.createElement('a');
  const list = newElement({ tag: TAGS.list, values: { state: 'ready' } });
  for (const [name, value] of Object.entries({ layout, limit: 4, more: 'none', 'heading-level': 3 }))
    list.setAttribute(name, value);
  place.className = `mini tema-${theme}`;
  place.inert = true; // a picture: who wants to use it opens it
  place.append(list);
  link.href = `?${new URLSearchParams({ layout, theme })}`;
  link.textContent = `${layoutName}, ${themeName}`;
  item.append(place, link);
  return item;
}

/** Twenty-four lists are drawn when somebody comes near them. */
function drawOverview() {
  const place = at('ikhtisar');
  const observer = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      const all = labelsOf('layout').flatMap((layout) =>
        labelsOf('theme').map((theme) => thumbnail(layout, theme)),
      );
      place.replaceChildren(...all);
    },
    { rootMargin: '200px' },
  );
  observer.observe(place);
}

/** Each theme's own file, nested below the places that wear it. A site links to one. */
async function fetchThemes() {
  const names = labelsOf('theme').map(([name]) => name);
  const rules = names.slice(1).map(async (name) => {
    const response = await fetch(`themes/${name}.css`);
    return response.ok ? `.tema-${name} {\n${await response.text()}\n}` : '';
  });
  themes.replaceSync((await Promise.all(rules)).join('\n'));
}

// What a visitor does

form.addEventListener('input', ({ target }) => {
  const { warna } = target.dataset;
  if (warna) form.elements[warna].value = target.value;
  if (target.name === 'element') offer(target.value);
  history.replaceState(null, '', writeAddress(false));
  show();
});

form.querySelector('[type=reset]').addEventListener('click', () =>
  // the form is as it was at first once this event is over
  setTimeout(() => {
    offer(form.elements.element.value);
    history.replaceState(null, '', writeAddress(false));
    show();
  }),
);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  readAddress();
  show();
});

new ResizeObserver(
  ([{ contentRect }]) => (at('lebar').value = `${Math.round(contentRect.width)} px`),
).observe(stage);

const wide = matchMedia('(min-width: 60rem)').matches;
for (const group of form.querySelectorAll('details')) group.open = wide;

await fetchThemes();
readAddress();
show();
drawOverview();
