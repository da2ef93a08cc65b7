// Every regular expression of src reads hostile text in work that grows with its length.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { expect } from '@esm-bundle/chai';
import ts from 'typescript';

const SRC = new URL('../../../src/', import.meta.url);
/** Characters of each text. Work that grows with the square of so many takes seconds, linear work less than a tenth. */
const LENGTH = 20_000;
/** Milliseconds of the processor, which do not pass while a busy machine waits; the steps of a match cannot be counted. */
const MOST = 600;

/** Characters that these are given at most: numbers, as they are printed. */
const BOUNDED: Readonly<Record<string, number>> = { '\\B(?=(\\d{3})+$)': 400 };

interface Found {
  readonly place: string;
  readonly source: string;
  readonly flags: string;
}

/** The regular expressions of a file, by the compiler's own parser. */
function regExpsIn(file: string): Found[] {
  const text = readFileSync(new URL(file, SRC), 'utf8');
  const parsed = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const found: Found[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isRegularExpressionLiteral(node)) {
      const end = node.text.lastIndexOf('/');
      found.push({ place: file, source: node.text.slice(1, end), flags: node.text.slice(end + 1) });
    }
    ts.forEachChild(node, visit);
  };
  visit(parsed);
  return found;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.ts'));
const all = files.flatMap(regExpsIn);

/** What markup, addresses, dates, JSON and names are made of. */
const COMMON = [
  'a',
  ' ',
  '<',
  '<a ',
  '="',
  '"',
  '&#1',
  '[',
  '(',
  'x@',
  'a.',
  '1:1',
  '\n',
  '</',
  '{"',
  'é',
  '/',
  '…',
];

/** Words that an expression is made of, so that what is repeated is what it looks for. */
function wordsOf(source: string): string[] {
  const plain = source
    .replace(/\\[sS]/g, ' ')
    .replace(/\\[wW]/g, 'a')
    .replace(/\\[dD]/g, '1')
    .replace(/\\[bB]/g, '')
    .replace(/\\(?:u[\da-f]{4}|x[\da-f]{2}|p\{\w+\})/gi, 'é')
    .replace(/\\(.)/g, '$1');
  const words = plain.split(/[()|?*+^$]|\{\d+,?\d*\}|\[\^?[^\]]*\]/).filter(Boolean);
  const joined = [words.join(''), words.slice(0, 2).join('')].filter(Boolean);
  return [...new Set([...words, ...joined])].slice(0, 24);
}

const filled = (word: string, length: number): string =>
  word.repeat(Math.ceil(length / word.length)).slice(0, length);

/** Texts that begin to match again and again, and do not match in the end. */
function* hostileTexts(source: string): Generator<string> {
  const length = BOUNDED[source] ?? LENGTH;
  const own = wordsOf(source);
  for (const word of new Set([...own, ...COMMON]))
    for (const start of ['', ...own.slice(0, 2)])
      for (const end of ['', '\u0001']) yield start + filled(word, length) + end;
  const few = [...new Set([...own.slice(0, 3), ' ', 'a', 'x@'])];
  for (const first of few)
    for (const second of few) yield `${filled(first, length / 2)}(${filled(second, length / 2)}\u0001`;
}

/** How long a match takes; once more if it seems too long, since other work of the process counts, too. */
function timeOf(expression: RegExp, text: string): number {
  const measure = () => {
    const started = process.cpuUsage();
    expression.test(text);
    return process.cpuUsage(started).user / 1000;
  };
  const time = measure();
  return time > MOST ? Math.min(time, measure()) : time;
}

/** The slowest match of an expression, and what it read. */
function slowest(source: string, flags: string): { readonly time: number; readonly text: string } {
  let worst = { time: 0, text: '' };
  for (const text of hostileTexts(source)) {
    const time = timeOf(new RegExp(source, flags.replace('g', '')), text);
    if (time > worst.time) worst = { time, text: text.slice(0, 60) };
    if (time > MOST) break;
  }
  return worst;
}

describe('regular expressions of src', () => {
  it('are found', () => {
    expect(all.length).to.be.greaterThan(150);
  });

  it('are told apart from those with quadratic work', () => {
    expect(slowest('\\s+(?=https?:)', '').time).to.be.above(MOST);
  });

  for (const { place, source, flags } of all)
    it(`${place}: /${source.slice(0, 60)}/ is read in linear work`, () => {
      const { time, text } = slowest(source, flags);
      expect(time, JSON.stringify(text)).to.be.below(MOST);
    });
});
