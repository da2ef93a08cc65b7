import { html } from 'lit';
const templates = new WeakMap();
/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name, so each level gets strings of its own, made once.
 */
export const withHeadingLevel = (level) => (strings, ...values) => {
    let levels = templates.get(strings);
    if (!levels)
        templates.set(strings, (levels = []));
    let leveled = levels[level];
    if (!leveled) {
        const replace = (text) => text.replace(/(<\/?h)2\b/g, `$1${level}`);
        leveled = levels[level] = Object.assign(strings.map(replace), { raw: strings.raw.map(replace) });
    }
    return html(leveled, ...values);
};
