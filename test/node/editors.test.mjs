// The editor data in dist, compared with the element classes.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { KpuArticle, KpuNewsList, KpuShareBar } from 'kpu-news';

const read = (name) => JSON.parse(readFileSync(new URL(`../../dist/${name}`, import.meta.url), 'utf8'));
const manifest = read('custom-elements.json').modules.flatMap(({ declarations }) => declarations);
const vsCode = read('vscode.html-custom-data.json').tags;
const vsCodeCss = read('vscode.css-custom-data.json');
const jetBrains = read('web-types.json').contributions;

const names = (items) => items.map(({ name }) => name).sort();
const find = (items, tag) => items.find((item) => (item.tagName ?? item.name) === tag);
const classes = { 'kpu-news-list': KpuNewsList, 'kpu-article': KpuArticle, 'kpu-share-bar': KpuShareBar };

test('describes all elements and no others', () => {
  const tags = Object.keys(classes).sort();
  assert.deepEqual(manifest.map(({ tagName }) => tagName).sort(), tags);
  assert.deepEqual(names(vsCode), tags);
  assert.deepEqual(names(jetBrains.html.elements), tags);
});

for (const [tag, element] of Object.entries(classes)) {
  test(`<${tag}>: describes every attribute with its type`, () => {
    const { attributes } = find(manifest, tag);
    const observed = [...element.observedAttributes].sort();
    assert.deepEqual(names(attributes), observed);
    assert.deepEqual(names(find(vsCode, tag).attributes), observed);
    assert.deepEqual(names(find(jetBrains.html.elements, tag).attributes), observed);
    for (const { name, type, description, fieldName } of attributes) {
      assert.ok(description && fieldName, name);
      assert.doesNotMatch(type.text, /undefined|&|\b[A-Z]/, name); // types of HTML, without TypeScript names
    }
  });

  test(`<${tag}>: describes enumerated values, flags, events and slots`, () => {
    const { attributes, events, slots, cssParts } = find(manifest, tag);
    const tagData = find(vsCode, tag);
    const webTypes = find(jetBrains.html.elements, tag);
    for (const { name, type, default: value } of attributes) {
      const values = [...type.text.matchAll(/'([^']+)'/g)].map(([, word]) => word);
      const entry = find(tagData.attributes, name);
      assert.deepEqual(
        entry.values.map((word) => word.name),
        values,
        name,
      );
      assert.equal(entry.valueSet, type.text === 'boolean' ? 'v' : undefined, name);
      assert.equal(find(webTypes.attributes, name).value.type, type.text, name);
      if (values.length > 0) assert.equal(value, `'${values[0]}'`, `${name}: the default comes first`);
    }
    for (const { name, type } of events) assert.match(type.text, /^CustomEvent<\w+Detail>$/, name);
    assert.deepEqual(names(webTypes.js.events), names(events));
    assert.deepEqual(names(webTypes.slots), names(slots));
    for (const { name } of cssParts) {
      assert.ok(find(vsCodeCss.pseudoElements, `::part(${name})`), name);
      assert.ok(find(jetBrains.css['pseudo-elements'], `part(${name})`), name);
    }
  });
}

test('offers the values of enumerated attributes', () => {
  const values = (tag, name) => find(find(vsCode, tag).attributes, name).values.map((value) => value.name);
  assert.deepEqual(values('kpu-news-list', 'layout'), ['list', 'grid', 'featured', 'headlines']);
  assert.deepEqual(values('kpu-news-list', 'open'), ['link', 'dialog']);
  assert.deepEqual(values('kpu-share-bar', 'display'), ['icon', 'text', 'both']);
  assert.ok(values('kpu-article', 'format').includes('wordpress'));
});

test('offers each state and custom property once', () => {
  const states = ['loading', 'error', 'empty', 'stale'];
  for (const state of states) {
    assert.ok(find(vsCodeCss.pseudoClasses, `:state(${state})`), state);
    assert.ok(find(jetBrains.css['pseudo-classes'], `state(${state})`), state);
  }
  for (const list of [...Object.values(vsCodeCss).filter(Array.isArray), ...Object.values(jetBrains.css)])
    assert.equal(new Set(names(list)).size, list.length);
  const tokens = new Set(manifest.flatMap(({ cssProperties }) => names(cssProperties)));
  assert.deepEqual(names(vsCodeCss.properties), [...tokens].sort());
  assert.deepEqual(names(jetBrains.css.properties), [...tokens].sort());
});
