import { fill, languages, plain } from './messages/index.mjs';

/** Findings of which lines are printed once, by the lines. @param {import('./check.mjs').Result} result */
const linesOf = ({ fixes }) => fixes.map(({ where, file, lines }) => `${where} ${file}\n${lines}`).join('\n');

/**
 * The report as text: each finding with what to do, and with the lines to paste.
 * @param {import('./check.mjs').Report} report @param {string} language
 */
export function printText(report, language) {
  const { levels, report: words } = languages[language];
  const out = [
    `${words.checked}: ${report.address}`,
    `${words.platform}: ${plain(report.server || words.unknown)}. ${words.site}: ${report.site}. ${fill(words.requests, { count: report.requests })}.`,
  ];
  /** @type {Map<string, number>} */
  const printed = new Map();
  let number = 0;
  for (const finding of report.findings) {
    const { level, id, what, todo, url, fixes } = finding;
    if (level === 'ok') {
      out.push(`   ${levels.ok}: ${what}`);
      continue;
    }
    number++;
    out.push('', `${number}. ${levels[level]} [${id}] ${what}`);
    if (url !== report.address) out.push(`   ${words.seeAddress}: ${plain(url)}`);
    if (todo) out.push(`   ${todo}`);
    const lines = linesOf(finding);
    const known = printed.get(lines);
    if (lines && known) out.push(`   ${fill(words.same, { number: known })}`);
    else {
      for (const fix of fixes)
        out.push(`   -- ${fix.place}:`, ...fix.lines.split('\n').map((line) => `      ${line}`));
      if (lines) printed.set(lines, number);
    }
  }
  const first = report.findings.findIndex(({ level }) => level === 'ok');
  if (first > 0) out.splice(out.length - report.counts.ok, 0, '');
  return `${[...out, '', fill(words.summary, report.counts)].join('\n')}\n`;
}
