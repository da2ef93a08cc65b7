import { parse } from 'yaml';

const YAML = /^\ufeff?---[ \t]*\r?\n([^]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/;
const TOML = /^\ufeff?\+\+\+[ \t]*\r?\n([^]*?)\r?\n\+\+\+[ \t]*(?:\r?\n|$)/;
const TOML_LINE = /^([\w-]+)\s*=(.+)$/;

/** A value of TOML as far as front matter has it: text, a date, a flag, a list of texts. @param {string} value */
function tomlValue(value) {
  const quoted = /^(?:"((?:[^"\\]|\\.)*)"|'([^']*)')/.exec(value);
  if (quoted) return quoted[1]?.replace(/\\(.)/g, '$1') ?? quoted[2];
  if (value.startsWith('[')) return [...value.matchAll(/"([^"]*)"|'([^']*)'/g)].map(([, a, b]) => a ?? b);
  const plain = value.replace(/\s+#.*/, '').trim();
  return plain === 'true' ? true : plain === 'false' ? false : plain;
}

/** @param {string} text */
function parseToml(text) {
  /** @type {Record<string, unknown>} */
  const values = {};
  for (const line of text.split(/\r?\n/)) {
    if (line.startsWith('[')) break; // tables hold nothing that is needed
    const [, name, value] = TOML_LINE.exec(line.trim()) ?? [];
    if (name) values[name] = tomlValue(value.trim());
  }
  return values;
}

/** @param {string} text @returns {unknown} */
function parseYaml(text) {
  try {
    // dates stay as they are written; aliases could multiply
    return parse(text, { schema: 'core', maxAliasCount: 20, logLevel: 'error' });
  } catch {
    return undefined;
  }
}

/**
 * Splits a file into the values at its start and the text behind them.
 * @param {string} text
 * @returns {{ values: Record<string, any>, text: string }} names in lower case
 */
export function splitFrontMatter(text) {
  const yaml = YAML.exec(text);
  const found = yaml ?? TOML.exec(text);
  if (!found) return { values: {}, text };
  const values = yaml ? parseYaml(found[1]) : parseToml(found[1]);
  const entries = values && typeof values === 'object' ? Object.entries(values) : [];
  return {
    values: Object.fromEntries(entries.map(([name, value]) => [name.toLowerCase(), value])),
    text: text.slice(found[0].length),
  };
}
