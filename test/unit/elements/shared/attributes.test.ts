import { afterEach, beforeEach, describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import {
  attributeName,
  booleanAttribute,
  enumOption,
  integer,
  propertiesOf,
  propertyOnly,
  rawText,
  readOption,
  readOptions,
  text,
  tokenList,
  type OptionType,
} from '../../../../src/elements/shared/attributes.js';

const { warn } = console;
let warnings: string[];
let count = 0;
beforeEach(() => {
  warnings = [];
  console.warn = (message: string) => warnings.push(message);
});
afterEach(() => {
  console.warn = warn;
});

/** Reads an option of an element of its own, since each warning is logged once. */
function read<T>(type: OptionType<T>, value: unknown): T {
  const host = { localName: `kpu-test-${String(++count)}`, getAttribute: () => String(value), option: value };
  return readOption(host, 'option', type);
}

describe('attributeName', () => {
  for (const [property, attribute] of [
    ['src', 'src'],
    ['articleUrl', 'article-url'],
    ['timeZone', 'time-zone'],
  ])
    it(`is ${attribute} for ${property}`, () => {
      expect(attributeName(property)).to.equal(attribute);
    });
});

describe('propertiesOf', () => {
  it('declares a Lit property for each option', () => {
    const properties = propertiesOf({ articleUrl: text(), feed: propertyOnly() });
    expect(properties.articleUrl.attribute).to.equal('article-url');
    expect(properties.feed.attribute).to.equal(false);
  });
});

describe('readOption', () => {
  const word = enumOption('list', 'grid');

  for (const value of [undefined, null, '', ' \n'])
    it(`returns the fallback for ${JSON.stringify(value) ?? 'undefined'} without a warning`, () => {
      expect([read(word, value), warnings]).to.deep.equal(['list', []]);
    });

  it('returns the fallback for an invalid value and warns once', () => {
    const host = { localName: 'kpu-test', getAttribute: () => 'Kartu', layout: 'Kartu' };
    expect([readOption(host, 'layout', word), readOption(host, 'layout', word)]).to.deep.equal([
      'list',
      'list',
    ]);
    expect(warnings).to.deep.equal([
      '[kpu-news] <kpu-test layout="Kartu">: not a value of layout, which takes list, grid',
    ]);
  });

  it('returns the value of a property that is not parsed', () => {
    const value = {};
    expect(read(propertyOnly<object>(), value)).to.equal(value);
  });
});

describe('readOptions', () => {
  it('parses all options and freezes the result', () => {
    const host = { localName: 'kpu-test', getAttribute: () => null, limit: ' 3 ', layout: 'Grid' };
    const options = readOptions(host, {
      limit: integer(1, 10),
      layout: enumOption('list', 'grid'),
      heading: rawText,
    });
    expect(options).to.deep.equal({ limit: 3, layout: 'grid', heading: undefined });
    expect(Object.isFrozen(options)).to.equal(true);
  });
});

describe('option types', () => {
  it('text is trimmed', () => {
    expect([read(text('x'), ' a b '), read(text('x'), ' ')]).to.deep.equal(['a b', 'x']);
  });

  it('rawText keeps white space and an empty text', () => {
    expect([read(rawText, ' a '), read(rawText, ''), read(rawText, null)]).to.deep.equal([
      ' a ',
      '',
      undefined,
    ]);
  });

  it('enumOption ignores case', () => {
    expect(read(enumOption('list', 'grid'), ' GRID ')).to.equal('grid');
  });

  for (const [value, expected] of [
    ['1', 1],
    [' 12 ', 12],
    [7, 7],
    ['1e2', 100],
    ['0', 10],
    ['-1', 10],
    ['2.5', 10],
    ['301', 10],
    ['banyak', 10],
    ['Infinity', 10],
    [NaN, 10],
  ] as const)
    it(`integer within 1 and 300 reads ${JSON.stringify(value)} as ${expected}`, () => {
      expect(read(integer(1, 10, 300), value)).to.equal(expected);
    });

  for (const [value, expected] of [
    [null, false],
    ['', true],
    ['search', true],
    ['true', true],
    ['false', false],
    [' FALSE ', false],
  ] as const)
    it(`booleanAttribute reads ${JSON.stringify(value)} as ${String(expected)}`, () => {
      expect(booleanAttribute.converter(value)).to.equal(expected);
    });

  describe('tokenList', () => {
    const fields = tokenList((token) => ['date', 'tags'].includes(token), ['date']);

    it('splits at spaces and commas, in lower case', () => {
      expect(read(fields, 'Tags,  DATE')).to.deep.equal(['tags', 'date']);
    });

    it('skips unknown tokens with a warning for each', () => {
      expect(read(fields, 'tags foto potret')).to.deep.equal(['tags']);
      expect(warnings.map((message) => /="(\w+)"/.exec(message)?.[1])).to.deep.equal(['foto', 'potret']);
    });

    it('returns the fallback with one warning if no token is known', () => {
      expect(read(fields, 'foto potret')).to.deep.equal(['date']);
      expect(warnings).to.have.length(1);
    });
  });
});
