import { html as plain } from 'lit';
type Html = typeof plain;
/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name; each level gets a template of its own, made once, so that nothing is
 * drawn twice and a heading stays a real one.
 */
export declare const headed: (level: number) => Html;
export {};
