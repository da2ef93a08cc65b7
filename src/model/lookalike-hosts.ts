// Where an address really leads, for readers who look at names only.

/** Characters that are read as others in most faces, and what separates names without being looked at. */
const LIKE: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'l',
  i: 'l',
  '3': 'e',
  '5': 's',
  '8': 'b',
  q: 'g',
  v: 'u',
  '-': '',
  '.': '',
};

/** A host as a hasty reader sees it. */
const look = (host: string): string =>
  host
    .replace(/rn/g, 'm')
    .replace(/vv/g, 'w')
    .replace(/[013i58qv.-]/g, (char) => LIKE[char] ?? '');

/** Whether one text becomes the other by at most one letter more, less or other, or by two that are swapped. */
function near(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1) return false;
  let start = 0;
  while (start < one.length && one[start] === other[start]) start++;
  let [a, b] = [one.length, other.length];
  while (a > start && b > start && one[a - 1] === other[b - 1]) [a, b] = [a - 1, b - 1];
  const [left, right] = [one.slice(start, a), other.slice(start, b)];
  const swapped = left.length === 2 && right.length === 2 && left[0] === right[1] && left[1] === right[0];
  return swapped || Math.max(left.length, right.length) < 2;
}

/** A host that an author did not name. */
export interface UntrustedHost {
  /** The real host, foreign letters as `xn--…`, so that no letter can pass for another. */
  readonly host: string;
  /** The named host that it looks like. */
  readonly like?: string;
  /** True where it is written with foreign letters. */
  readonly isPunycode: boolean;
}

/** Numbers are no names: none of them was chosen to look like another. */
const isAddress = (host: string): boolean => /^[\d.]+$|^\[/.test(host);

/** A host between separators, however it is joined. */
const joined = (host: string): string => `.${host.replace(/-/g, '.')}.`;

/** Letters below which two names are alike by chance: "gold-price.com" is not "go.id". */
const ENOUGH = 6;
/** The same for a name's first part: the KPK is not the KPU. */
const ACRONYM = 4;

/** Second parts under which anybody's name may stand in Indonesia. */
const SECOND = ['ac', 'biz', 'co', 'desa', 'go', 'mil', 'my', 'net', 'or', 'ponpes', 'sch', 'web'];

/** The name that was registered, and what it stands under: "kpu" and "go.id"; none outside Indonesia. */
function registered(host: string): readonly [name?: string, under?: string] {
  const [top, second = '', third] = host.split('.').reverse();
  if (top !== 'id') return [];
  return SECOND.includes(second) ? [third, `${second}.id`] : [second, top];
}

/** Whether a hasty reader takes a host for a known one. */
function alike(host: string, name: string): boolean {
  if (isAddress(host) || isAddress(name)) return false;
  const [mine, there] = registered(host);
  const [theirs, here] = registered(name);
  if (mine && mine === theirs) return there !== here; // "kpu.my.id"; else an office of the same body
  if (joined(host).includes(joined(name))) return true; // "kpu.go.id.example", "kpu-go-id.example"
  const known = look(name);
  if (known.length < ENOUGH) return false;
  if (look(host).includes(known)) return true;
  const parts = name.split('.');
  const end = host.split('.').slice(-parts.length);
  const [one, other] = [look(end[0]), look(parts[0])];
  return (one === other || other.length > ACRONYM) && near(look(end.join('.')), known);
}

/**
 * The real host of an address that leads elsewhere than to the named hosts and the hosts below them; undefined
 * where it does not.
 * @param trusted host names, such as `kpu.go.id`
 */
export function untrustedHost(url: string, trusted: readonly string[]): UntrustedHost | undefined {
  const host = new URL(url).hostname.replace(/\.$/, '');
  if (trusted.some((name) => host === name || host.endsWith(`.${name}`))) return undefined;
  return { host, like: trusted.find((name) => alike(host, name)), isPunycode: /(^|\.)xn--/.test(host) };
}

/** Host names as an author writes them: separated by spaces or commas, any case, foreign letters too. */
export const hostsOf = (text: string): readonly string[] =>
  text
    .split(/[\s,]+/)
    .filter(Boolean)
    .flatMap((name) => {
      const address = `http://${name.replace(/^(?:https?:\/\/)?(?:\*?\.)?/i, '')}`;
      return URL.canParse(address) ? new URL(address).hostname.replace(/\.$/, '') : [];
    });
