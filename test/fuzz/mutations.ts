// Mutations of documents: transmission errors, faulty programs, attacks.
import fc from 'fast-check';
import { FRAGMENTS, NESTS, VALUES } from './hostile.js';

/** The maximum length of a document: ten times the longest known feed. */
const MOST = 2_000_000;

/** The type of values that an arbitrary generates. */
type Of<From> = From extends fc.Arbitrary<infer To> ? To : never;

/** A place in a document, as a share of its length. */
const position = fc.nat(999_999);
const length = fc.oneof(fc.nat(12), fc.nat(300), fc.nat(20_000));
const kind = <Kind extends string>(name: Kind) => fc.constant(name);

const textEdit = fc.oneof(
  fc.record({ kind: kind('put'), at: position, text: fc.constantFrom(...FRAGMENTS), snap: fc.boolean() }),
  fc.record({ kind: kind('cut'), at: position, length, snap: fc.boolean() }),
  fc.record({ kind: kind('copy'), at: position, length, to: position, snap: fc.boolean() }),
  fc.record({ kind: kind('swap'), at: position, length, to: position, other: length, snap: fc.boolean() }),
  fc.record({ kind: kind('char'), at: position, code: fc.oneof(fc.nat(127), fc.nat(0xffff)) }),
  fc.record({ kind: kind('end'), at: position }),
);

/** Slow to generate, so few cases have one. */
const hugeEdit = fc.oneof(
  fc.record({
    kind: kind('repeat'),
    at: position,
    length: fc.nat(300),
    times: fc.nat(20_000),
    snap: fc.boolean(),
  }),
  fc.record({
    kind: kind('nest'),
    at: position,
    nest: fc.constantFrom(...NESTS),
    times: fc.oneof(fc.nat(300), fc.nat(200_000)),
    closed: fc.boolean(),
    snap: fc.boolean(),
  }),
);

type TextEdit = Of<typeof textEdit> | Of<typeof hugeEdit>;

const jsonEdit = fc.record({
  /** The index of the child at each level. */
  path: fc.array(fc.nat(40), { maxLength: 7 }),
  kind: fc.constantFrom('replace', 'delete', 'twice', 'again', 'wrap', 'move'),
  value: fc.oneof(fc.constantFrom(...VALUES), fc.jsonValue({ maxDepth: 3 })),
  times: fc.oneof({ weight: 9, arbitrary: fc.nat(3) }, { weight: 1, arbitrary: fc.nat(12_000) }),
});

type JsonEdit = Of<typeof jsonEdit>;

const ENCODINGS = [
  'utf-8',
  'utf-8-bom',
  'utf-16le-bom',
  'utf-16be-bom',
  'utf-16le',
  'utf-16be',
  'latin1',
] as const;
const CHARSETS = [
  'utf-8',
  'windows-1252',
  'utf-16',
  'iso-2022-jp',
  'shift_jis',
  'gb18030',
  'utf-7',
  'tidak-ada',
];

/** Mostly the default value. */
const seldom = <Plain, Value>(plain: Plain, one: number, of: number, arbitrary: fc.Arbitrary<Value>) =>
  fc.oneof({ weight: of - one, arbitrary: fc.constant(plain) }, { weight: one, arbitrary });

/**
 * All mutations of one document.
 * @param strict limits changes of the text, since most make it unreadable
 */
export const mutation = (strict: boolean) =>
  fc.record({
    json: fc.array(jsonEdit, { maxLength: 4 }),
    text: seldom([], strict ? 1 : 3, 4, fc.array(textEdit, { maxLength: 4 })),
    huge: seldom([], 1, 40, fc.array(hugeEdit, { maxLength: 2 })),
    encoding: seldom('utf-8', 1, 8, fc.constantFrom(...ENCODINGS)),
    flips: seldom([], 1, 8, fc.array(fc.tuple(position, fc.nat(255)), { maxLength: 30 })),
    charset: seldom(undefined, 1, 10, fc.constantFrom(...CHARSETS)),
  });

export type Mutation = Of<ReturnType<typeof mutation>>;

const BORDER = /[<>{}[\],:"]/g;

/** A position in a text; one that snaps is at the beginning or end of markup. */
function indexIn(text: string, at: number, snap?: boolean): number {
  const index = Math.floor((at / 1_000_000) * (text.length + 1));
  if (!snap) return index;
  const border = new RegExp(BORDER);
  border.lastIndex = index;
  return border.exec(text.slice(0, index + 2000))?.index ?? index;
}

function editText(text: string, edit: TextEdit): string {
  const at = indexIn(text, edit.at, 'snap' in edit && edit.snap);
  const before = text.slice(0, at);
  if (edit.kind === 'end') return before;
  if (edit.kind === 'put') return before + edit.text + text.slice(at);
  if (edit.kind === 'char') return before + String.fromCharCode(edit.code) + text.slice(at + 1);
  if (edit.kind === 'nest') {
    const [open, close] = edit.nest;
    const times = Math.min(edit.times, Math.floor(MOST / 2 / open.length));
    return before + open.repeat(times) + (edit.closed ? close.repeat(times) : '') + text.slice(at);
  }
  const end = edit.snap
    ? indexIn(text, ((at + edit.length) / (text.length + 1)) * 1_000_000, true)
    : at + edit.length;
  const slice = text.slice(at, end);
  if (edit.kind === 'cut') return before + text.slice(end);
  if (edit.kind === 'repeat')
    return (
      before + slice.repeat(Math.min(edit.times, Math.floor(MOST / 4 / (slice.length || 1)))) + text.slice(at)
    );
  const to = indexIn(text, edit.to, edit.snap);
  if (edit.kind === 'copy') return text.slice(0, to) + slice + text.slice(to);
  if (to < end) return text;
  return before + text.slice(to, to + edit.other) + text.slice(end, to) + slice + text.slice(to + edit.other);
}

type Container = Record<string | number, unknown>;
const isContainer = (value: unknown): value is Container => typeof value === 'object' && value !== null;

/** Marks a name that will be duplicated when the text is written. */
const TWIN = '\u{10fffd}';

function editJson(root: unknown, { path, kind, value, times }: JsonEdit): unknown {
  let [parent, key]: [Container, string | number] = [{ root }, 'root'];
  const top = parent;
  for (const step of path) {
    const next: unknown = parent[key];
    const keys = isContainer(next) ? Object.keys(next) : [];
    if (!isContainer(next) || !keys.length) break;
    [parent, key] = [next, keys[step % keys.length]];
  }
  const old = parent[key];
  const set = (name: string | number, to: unknown) =>
    Object.defineProperty(parent, name, { value: to, enumerable: true, configurable: true, writable: true });
  if (kind === 'replace') set(key, value);
  if (kind === 'wrap')
    set(key, times % 2 ? [old] : { [Object.keys(Object(value) as object)[0] ?? 'x']: old });
  if (kind === 'delete')
    if (Array.isArray(parent)) parent.splice(Number(key), 1);
    else if (parent !== top) Reflect.deleteProperty(parent, key);
  if (kind === 'twice' && !Array.isArray(parent) && parent !== top) set(`${key}${TWIN}`, value);
  if (kind === 'again' && Array.isArray(old)) {
    const members = old as unknown[];
    set(key, [...Array.from({ length: Math.min(times, 40) }, () => members).flat(), value]);
  }
  if (kind === 'again' && Array.isArray(parent)) for (let n = 0; n < times; n++) parent.push(old);
  if (kind === 'move' && !Array.isArray(parent))
    set(Object.keys(parent)[times % Object.keys(parent).length], old);
  return top.root;
}

function editAsJson(text: string, edits: readonly JsonEdit[]): string {
  if (!edits.length || !/^\s*[[{]/.test(text)) return text;
  try {
    let root: unknown = JSON.parse(text);
    for (const edit of edits) {
      root = editJson(root, edit);
      if (edits.length > 1) root = JSON.parse(JSON.stringify(root) ?? 'null'); // separates objects that occur twice
    }
    const result = JSON.stringify(root) ?? '';
    return result.length > MOST ? result.slice(0, MOST) : result.replaceAll(TWIN, '');
  } catch (error) {
    if (error instanceof SyntaxError) return text;
    throw error;
  }
}

function encode(text: string, encoding: Mutation['encoding']): Uint8Array<ArrayBuffer> {
  const [name, bom] = encoding.split('-bom');
  const marked = bom === undefined ? text : `\ufeff${text}`;
  if (name === 'utf-8') return new TextEncoder().encode(marked);
  if (name === 'latin1') return Uint8Array.from(marked, (char) => char.charCodeAt(0));
  const bytes = new Uint8Array(marked.length * 2);
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < marked.length; at++)
    view.setUint16(at * 2, marked.charCodeAt(at), name === 'utf-16le');
  return bytes;
}

/** The mutated document. */
export function mutate(
  text: string,
  { json, text: edits, huge, encoding, flips }: Mutation,
): Uint8Array<ArrayBuffer> {
  let result = editAsJson(text, json);
  for (const edit of [...edits, ...huge]) result = editText(result, edit);
  const bytes = encode(result.slice(0, MOST), encoding).slice(0, MOST);
  for (const [at, by] of flips) {
    const index = Math.floor((at / 1_000_000) * bytes.length);
    if (index < bytes.length) bytes[index] ^= by;
  }
  return bytes;
}
