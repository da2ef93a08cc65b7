import { warn } from './finding.mjs';

/** A rule as an expression: `*` is anything, `$` the end. Anything else counts as written. @param {string} rule */
const ruleMatches = (rule, /** @type {string} */ path) => {
  const isEnd = rule.endsWith('$');
  const parts = rule.replace(/\$$/, '').split('*');
  let index = 0;
  for (const [number, part] of parts.entries()) {
    const found = number === 0 ? (path.startsWith(part) ? 0 : -1) : path.indexOf(part, index);
    if (found < 0) return false;
    index = found + part.length;
  }
  return !isEnd || index === path.length;
};

/**
 * Whether robots.txt lets a program ask for a path: the longest rule wins, and `Allow` among two of one length.
 * @see https://www.rfc-editor.org/rfc/rfc9309#section-2.2.2
 * @param {string} robots @param {string} path @param {string} [agent]
 */
export function isAllowed(robots, path, agent = 'kpu-news') {
  /** @type {Map<string, { isAllowed: boolean, rule: string }[]>} */
  const groups = new Map();
  /** @type {string[]} */
  let names = [];
  let isNaming = false;
  for (const line of robots.slice(0, 500_000).split(/\r?\n/)) {
    const [, name = '', value = ''] = /^\s*([\w-]+)\s*:\s*([^\s#]*)/.exec(line) ?? [];
    const field = name.toLowerCase();
    if (field === 'user-agent') {
      names = isNaming ? [...names, value.toLowerCase()] : [value.toLowerCase()];
      isNaming = true;
    } else if (field === 'allow' || field === 'disallow') {
      isNaming = false;
      if (!value) continue;
      for (const key of names)
        groups.set(key, [...(groups.get(key) ?? []), { isAllowed: field === 'allow', rule: value }]);
    }
  }
  const rules = groups.get(agent) ?? groups.get('*') ?? [];
  const matching = rules.filter(({ rule }) => ruleMatches(rule, path));
  matching.sort((a, b) => b.rule.length - a.rule.length || Number(b.isAllowed) - Number(a.isAllowed));
  return matching[0]?.isAllowed ?? true;
}

/** Whether programs that fetch feeds may come. @param {import('./finding.mjs').Probe} probe */
export function checkRobots({ main, robots }) {
  const text = robots?.status === 200 ? (robots.body?.text ?? '') : '';
  const { pathname, search } = new URL(main.url);
  return isAllowed(text, pathname + search)
    ? []
    : [warn('robots', main.url, { path: pathname + search }, 'robots')];
}
