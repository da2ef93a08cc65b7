/**
 * Scans markup before it is parsed. Returns undefined if parsing could freeze the page, since deep nesting costs any HTML
 * parser quadratic time. Comments and raw text are removed, frames become links, and markup that is too long is
 * truncated. Tags of unknown elements are removed too, since a Sanitizer would drop their content: that of `<o:p>`, and
 * the rest of the article after an unclosed `<x>`.
 */
export declare function prescan(input: string, base?: string): string | undefined;
