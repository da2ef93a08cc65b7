import { html, type TemplateResult } from 'lit';

type Html = typeof html;

const kept = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name; each level gets a template of its own, made once, so that nothing is
 * drawn twice and a heading stays a real one.
 */
export const withHeadingLevel =
  (level: number): Html =>
  (strings, ...values): TemplateResult<1> => {
    let levels = kept.get(strings);
    if (!levels) kept.set(strings, (levels = []));
    let own = levels[level];
    if (!own) {
      const turn = (text: string) => text.replace(/(<\/?h)2\b/g, `$1${level}`);
      own = levels[level] = Object.assign(strings.map(turn), { raw: strings.raw.map(turn) });
    }
    return html(own, ...values);
  };
