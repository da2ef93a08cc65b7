import { html, type TemplateResult } from 'lit';

type Html = typeof html;

const templates = new WeakMap<TemplateStringsArray, TemplateStringsArray[]>();

/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name, so each level gets strings of its own, made once.
 */
export const withHeadingLevel =
  (level: number): Html =>
  (strings, ...values): TemplateResult<1> => {
    let levels = templates.get(strings);
    if (!levels) templates.set(strings, (levels = []));
    let leveled = levels[level];
    if (!leveled) {
      const replace = (text: string) => text.replace(/(<\/?h)2\b/g, `$1${level}`);
      leveled = levels[level] = Object.assign(strings.map(replace), { raw: strings.raw.map(replace) });
    }
    return html(leveled, ...values);
  };
