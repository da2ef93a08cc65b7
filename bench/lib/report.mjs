// Numbers become a table.

export function median(values) {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
}

const round = (value) => {
  if (Math.abs(value) >= 100) return Math.round(value).toLocaleString('en').replaceAll(',', ' ');
  return String(Number(value.toPrecision(Math.abs(value) < 1 ? 2 : 3)));
};
const withUnit = (value, unit) => {
  if (unit === 'ms' || unit === 'KiB' || unit === 'B') return `${round(value)} ${unit}`;
  if (unit === '%') return `${Number(value.toFixed(2))} %`;
  return unit === 'score' ? String(Number(value.toFixed(3))) : round(value);
};

const line = (cells) => `| ${cells.join(' | ')} |`;
/** Columns of numbers are aligned to the right. */
function table(head, lines) {
  const isNumber = (i) => lines.every((cells) => /^[\d*×–≤-]|^$/.test(cells[i]));
  const rule = head.map((_, i) => (i > 0 && isNumber(i) ? '---:' : '---'));
  return [head, rule, ...lines].map(line).join('\n');
}

/** Collects what was measured: group → key → contestant → numbers. */
export class Results {
  #values = new Map();

  add(group, name, measured) {
    for (const [key, value] of Object.entries(measured)) {
      const place = `${group}/${key}/${name}`;
      if (Number.isFinite(value)) this.#values.set(place, [...(this.#values.get(place) ?? []), value]);
    }
  }

  /** The median of what was measured, if anything was. */
  of(group, key, name) {
    const values = this.#values.get(`${group}/${key}/${name}`);
    return values && median(values);
  }

  /** How often a group was measured. */
  rounds(group) {
    const times = [...this.#values]
      .filter(([place]) => place.startsWith(`${group}/`))
      .map(([, values]) => values.length);
    return Math.max(0, ...times);
  }

  toJSON() {
    return Object.fromEntries(this.#values);
  }
}

/** Whether a row is told as a ratio to the base; its target is one too, save for bytes. */
const isRatio = ({ unit }) => unit === 'ms' || unit === 'B';
const targetIsRatio = ({ unit }) => unit === 'ms';

function targetOf(row) {
  if (row.target === undefined) return '';
  if (targetIsRatio(row)) return `≤ ×${row.target.toFixed(2)}`;
  return row.target === 0 ? '0' : `≤ ${withUnit(row.target, row.unit)}`;
}

function productCell(row, value, ratio) {
  const told =
    isRatio(row) && Number.isFinite(ratio)
      ? `**×${ratio.toFixed(2)}** (${withUnit(value, row.unit)})`
      : withUnit(value, row.unit);
  if (row.target === undefined) return told;
  return `${told} ${(targetIsRatio(row) ? ratio : value) < row.target + 0.0005 ? '✓' : '✗'}`;
}

/**
 * The rows of the groups: the product and others as ratios to the base, the base in its unit.
 * @param contestants the product first, the base second
 */
export function comparison(groups, results, contestants) {
  const [product, base] = contestants.map(({ id }) => id);
  const lines = groups.flatMap(({ name: group, rows }) =>
    rows.flatMap((row) => {
      const own = results.of(group, row.key, product);
      const against = results.of(group, row.base ?? row.key, base);
      if (own === undefined) return [];
      const cells = contestants.slice(1).map(({ id }) => {
        const value = results.of(group, id === base ? (row.base ?? row.key) : row.key, id);
        if (value === undefined) return '–';
        return id === base || !isRatio(row) ? withUnit(value, row.unit) : `×${(value / against).toFixed(2)}`;
      });
      return [[row.title, targetOf(row), productCell(row, own, own / against), ...cells]];
    }),
  );
  return table(['', 'target', ...contestants.map(({ title }) => title)], lines);
}

export const embedsTable = (embeds) =>
  table(
    ['', 'bytes', 'shows'],
    embeds.map(({ title, bytes, what }) => [title, withUnit(bytes, 'B'), what]),
  );

export const techniquesTable = (techniques, results) =>
  table(
    ['technique', 'with', 'without', 'gives', 'without it'],
    techniques.flatMap(({ title, without }) => {
      const yes = results.of('techniques', 'with', title);
      const no = results.of('techniques', 'without', title);
      return yes && no
        ? [[title, withUnit(yes, 'ms'), withUnit(no, 'ms'), `×${(yes / no).toFixed(2)}`, without]]
        : [];
    }),
  );
