/**
 * Looks at markup before a parser does: undefined where parsing could freeze the page, since deep nesting costs
 * any HTML parser quadratic time. Comments and raw text are taken out, frames become links, and of what is too
 * long the beginning is kept. The tags of unknown elements go too: a Sanitizer would drop what is in them, in
 * `<o:p>` as in an unclosed `<x>` before the rest of the article.
 */
export declare function guard(input: string, base?: string): string | undefined;
