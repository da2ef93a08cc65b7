// The gallery. Its form is the single source of truth: the query string may select only what the form offers, the
// initial values of the controls are the defaults, and preview, code and query string are derived from it.

const FALLBACK = { href: 'https://kab-kepulauansangihe.kpu.go.id/', text: 'Berita KPU Kepulauan Sangihe' };
const TAGS = { list: 'kpu-news-list', article: 'kpu-article', share: 'kpu-share-bar' };
const SAMPLE_FEED = 'contoh/feed.json';
const MISSING_FEED = 'feeds/tidak-ada.json';

/** The `src` for each state; `loading` and `stale` need more than a `src`. */
const SOURCES = {
  ready: SAMPLE_FEED,
  loading: SAMPLE_FEED,
  empty: 'feeds/kosong.json',
  error: MISSING_FEED,
  stale: SAMPLE_FEED,
  several: 'feeds/siaran-pers.xml feeds/pengumuman.xml feeds/tidak-ada.xml',
  long: 'feeds/panjang.json',
  bare: 'feeds/tanpa-gambar.json',
  one: 'feeds/satu.json',
};

/** A custom format whose request never settles, for the state `loading`. */
const neverLoads = {
  name: 'never-loads',
  asks: /./,
  matches: () => false,
  ask: () => new Promise(() => {}),
  read() {},
};

const byId = (id) => document.getElementById(id);
const form = byId('settings');
const previewArea = byId('preview-area');
const themeSheet = new CSSStyleSheet();
const settingsSheet = new CSSStyleSheet();
document.adoptedStyleSheets = [themeSheet, settingsSheet];

// Form and query string

const isCheckable = ({ type }) => type === 'checkbox' || type === 'radio';

/** The enabled controls, grouped by name. */
function enabledControls() {
  const groups = new Map();
  for (const control of form.elements)
    if (control.name && !control.matches(':disabled'))
      groups.set(control.name, [...(groups.get(control.name) ?? []), control]);
  return groups;
}

const checkedValues = (controls, property) =>
  controls
    .filter((control) => control[property])
    .map(({ value }) => value)
    .join(' ');

function currentValue(controls) {
  const [control] = controls;
  if (isCheckable(control)) return checkedValues(controls, 'checked');
  return control.validity.valid ? control.value.trim() : defaultValue(controls);
}

function defaultValue(controls) {
  const [control] = controls;
  if (isCheckable(control)) return checkedValues(controls, 'defaultChecked');
  if (control.localName !== 'select') return control.defaultValue;
  return ([...control.options].find(({ defaultSelected }) => defaultSelected) ?? control.options[0]).value;
}

/** Sets a value from the query string, if the form offers it. */
function setValue(controls, text) {
  const [control] = controls;
  const tokens = text.split(/[\s,]+/);
  if (control.type === 'radio') {
    const radio = controls.find(({ value }) => value === text);
    if (radio) radio.checked = true;
  } else if (control.type === 'checkbox') {
    const isKnown = !text || controls.some(({ value }) => tokens.includes(value));
    if (isKnown) for (const checkbox of controls) checkbox.checked = tokens.includes(checkbox.value);
  } else if (control.localName === 'select') {
    if ([...control.options].some(({ value, disabled }) => value === text && !disabled)) control.value = text;
  } else {
    const previous = control.value;
    control.value = text.slice(0, 80);
    if (!control.checkValidity()) control.value = previous;
  }
}

/** Enables the controls of one element, and disables and hides all others. */
function enableControlsOf(element) {
  for (const fieldset of form.querySelectorAll('[data-elements]'))
    fieldset.disabled = fieldset.hidden = !fieldset.dataset.elements.split(' ').includes(element);
  for (const option of form.querySelectorAll('option[data-list-only]')) {
    option.disabled = element !== 'list';
    if (option.disabled && option.selected) option.parentElement.value = 'ready';
  }
}

function readQuery() {
  form.reset();
  const query = new URLSearchParams(location.search);
  if (query.has('element')) setValue([form.elements.element], query.get('element'));
  enableControlsOf(form.elements.element.value);
  for (const [name, controls] of enabledControls()) if (query.has(name)) setValue(controls, query.get(name));
  document.documentElement.classList.toggle('preview-only', query.get('alone') === 'yes');
}

function queryString({ previewOnly }) {
  const query = new URLSearchParams();
  for (const [name, controls] of enabledControls())
    if (currentValue(controls) !== defaultValue(controls)) query.set(name, currentValue(controls));
  // previous and next link to this page with the id of the article
  const id = new URLSearchParams(location.search).get('id');
  if (id && form.elements.element.value === 'article') query.set('id', id);
  if (previewOnly) query.set('alone', 'yes');
  return String(query) ? `?${query}` : location.pathname;
}

// Settings and code

/** The settings of the form: all values, the element's attributes, and the CSS declarations that differ from the defaults. */
function readSettings() {
  const values = {};
  const attributes = [];
  const css = [];
  for (const [name, controls] of enabledControls()) {
    const [control] = controls;
    const value = (values[name] = currentValue(controls));
    const fieldset = control.closest('[data-attributes]');
    const attributeValue = value || fieldset?.dataset.empty;
    const elementDefault = control.dataset.default ?? defaultValue(controls);
    if (control.dataset.css) {
      if (value) css.push(`${control.dataset.css}: ${value};`);
    } else if (fieldset && name !== 'untitled' && attributeValue && attributeValue !== elementDefault)
      attributes.push([name, 'boolean' in control.dataset ? '' : attributeValue]);
  }
  const used = attributes.filter(([name]) => name !== 'heading' || !values.untitled);
  if (values.untitled) used.push(['heading', '']);
  return { values, css, attributes: used, tag: TAGS[values.element] };
}

const escapeAttribute = (text) => text.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

function htmlCode({ tag, attributes, values }) {
  const printed = attributes.map(([name, value]) =>
    value || name === 'heading' ? `${name}="${escapeAttribute(value)}"` : name,
  );
  if (tag !== TAGS.share) printed.unshift(`src="/kpu-news/${SAMPLE_FEED}"`);
  const line = `<${[tag, ...printed].join(' ')}>`;
  const startTag = line.length > 64 && printed.length > 1 ? `<${tag}\n  ${printed.join('\n  ')}\n>` : line;
  const lines = ['<script async type="module" src="/kpu-news/kpu-news.js"></script>'];
  if (values.theme !== 'none')
    lines.push(`<link rel="stylesheet" href="/kpu-news/themes/${values.theme}.css" />`);
  lines.push('', `${startTag}\n  <a href="${FALLBACK.href}">${FALLBACK.text}</a>\n</${tag}>`);
  return lines.join('\n');
}

function cssCode({ tag, css, values }) {
  const rules = [];
  if (values.scheme === 'dark') rules.push(':root {\n  color-scheme: dark;\n}');
  // more specific than the theme's rules, so that the order of the style sheets does not matter
  const selector = values.theme === 'none' ? tag : `body ${tag}`;
  if (css.length) rules.push(`${selector} {\n  ${css.join('\n  ')}\n}`);
  return rules.join('\n\n') || '/* Tidak ada: semuanya bawaan. */';
}

// Preview

let shownElementAndState = '';

function createNewsElement({ tag, values: { state } }) {
  const element = document.createElement(tag);
  element.append(
    Object.assign(document.createElement('a'), { href: FALLBACK.href, textContent: FALLBACK.text }),
  );
  if (!state) return element;
  element.setAttribute('src', SOURCES[state]);
  if (state === 'loading')
    Object.assign(element, { formats: [neverLoads], format: neverLoads.name, limits: { slow: 1e9 } });
  if (state === 'stale')
    element.addEventListener('kpu-load', () => element.setAttribute('src', MISSING_FEED), { once: true });
  return element;
}

/** Updates the attributes of the shown element; another element or state needs a new one. */
function updateElement(settings) {
  const { values, attributes } = settings;
  const elementAndState = `${values.element} ${values.state}`;
  const isNew = elementAndState !== shownElementAndState;
  const element = isNew ? createNewsElement(settings) : previewArea.firstElementChild;
  shownElementAndState = elementAndState;
  const names = attributes.map(([name]) => name);
  for (const name of element.getAttributeNames())
    if (name !== 'src' && !names.includes(name)) element.removeAttribute(name);
  for (const [name, value] of attributes)
    if (element.getAttribute(name) !== value) element.setAttribute(name, value);
  if (isNew) previewArea.replaceChildren(element);
}

function updateStyles({ values, tag, css }) {
  byId('preview-frame').style.colorScheme = values.scheme === 'auto' ? '' : values.scheme;
  previewArea.className = `preview-area theme-${values.theme}`;
  previewArea.style.width = values.width === 'full' ? '' : `${values.width}px`;
  settingsSheet.replaceSync(`#preview-area ${tag} { ${css.join(' ')} }`);
  for (const picker of form.querySelectorAll('[data-color-for]'))
    picker.value = form.elements[picker.dataset.colorFor].value || picker.defaultValue;
}

function update() {
  const settings = readSettings();
  updateStyles(settings);
  updateElement(settings);
  byId('html-code').querySelector('code').textContent = htmlCode(settings);
  byId('css-code').querySelector('code').textContent = cssCode(settings);
  byId('preview-only-link').href = queryString({ previewOnly: true });
  byId('back-link').href = queryString({ previewOnly: false });
}

function updateWithHistory() {
  history.replaceState(null, '', queryString({ previewOnly: false }));
  update();
}

// Overview

const optionsOf = (name) => [...form.elements[name].options].map(({ value, text }) => ({ value, text }));

function createThumbnail(layout, theme) {
  const item = document.createElement('li');
  const container = document.createElement('div');
  const link = document.createElement('a');
  const list = createNewsElement({ tag: TAGS.list, values: { state: 'ready' } });
  const attributes = { layout: layout.value, limit: 4, more: 'none', 'heading-level': 3 };
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  container.className = `thumbnail theme-${theme.value}`;
  container.inert = true; // the link opens the interactive version
  container.append(list);
  link.href = `?${new URLSearchParams({ layout: layout.value, theme: theme.value })}`;
  link.textContent = `${layout.text}, ${theme.text}`;
  item.append(container, link);
  return item;
}

/** Renders the 24 lists only when the overview comes near the viewport. */
function renderOverviewWhenNear() {
  const overview = byId('overview');
  const observer = new IntersectionObserver(
    ([{ isIntersecting }]) => {
      if (!isIntersecting) return;
      observer.disconnect();
      const thumbnails = optionsOf('layout').flatMap((layout) =>
        optionsOf('theme').map((theme) => createThumbnail(layout, theme)),
      );
      overview.replaceChildren(...thumbnails);
    },
    { rootMargin: '200px' },
  );
  observer.observe(overview);
}

/** Nests the rules of each theme's file below its class, to show several themes on one page. A site links to one. */
async function loadThemes() {
  const names = optionsOf('theme')
    .map(({ value }) => value)
    .filter((name) => name !== 'none');
  const rules = names.map(async (name) => {
    const response = await fetch(`themes/${name}.css`);
    return response.ok ? `.theme-${name} {\n${await response.text()}\n}` : '';
  });
  themeSheet.replaceSync((await Promise.all(rules)).join('\n'));
}

// Events

form.addEventListener('input', ({ target }) => {
  const { colorFor } = target.dataset;
  if (colorFor) form.elements[colorFor].value = target.value;
  if (target.name === 'element') enableControlsOf(target.value);
  updateWithHistory();
});

form.querySelector('[type=reset]').addEventListener('click', () =>
  // the form is reset after this event
  setTimeout(() => {
    enableControlsOf(form.elements.element.value);
    updateWithHistory();
  }),
);
form.addEventListener('submit', (event) => event.preventDefault());
addEventListener('popstate', () => {
  readQuery();
  update();
});

new ResizeObserver(
  ([{ contentRect }]) => (byId('container-width').value = `${Math.round(contentRect.width)} px`),
).observe(previewArea);

const isWide = matchMedia('(min-width: 60rem)').matches;
for (const details of form.querySelectorAll('details')) details.open = isWide;

await loadThemes();
readQuery();
update();
renderOverviewWhenNear();
