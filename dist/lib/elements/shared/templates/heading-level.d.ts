import { html } from 'lit';
type Html = typeof html;
/**
 * `html` for templates whose heading level an author chooses: `<h2>` in the literal stands for that level.
 * Lit takes no binding as a tag name, so each level gets strings of its own, made once.
 */
export declare const withHeadingLevel: (level: number) => Html;
export {};
