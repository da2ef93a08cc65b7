import { html as plain } from 'lit';
const kept = new WeakMap();
/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name; each level gets a template of its own, made once, so that nothing is
 * drawn twice and a heading stays a real one.
 */
export const headed = (level) => (strings, ...values) => {
    let levels = kept.get(strings);
    if (!levels)
        kept.set(strings, (levels = []));
    let own = levels[level];
    if (!own) {
        const turn = (text) => text.replace(/(<\/?h)2\b/g, `$1${level}`);
        own = levels[level] = Object.assign(strings.map(turn), { raw: strings.raw.map(turn) });
    }
    return plain(own, ...values);
};
