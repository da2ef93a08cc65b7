/** Turns text into what an HTML parser takes under `require-trusted-types-for 'script'`. */
export interface HtmlPolicy {
    /** Typed as the string that the platform's own typings ask for; it is a `TrustedHTML`. */
    createHTML(text: string): string;
}
/**
 * The one Trusted Types policy, private to the module. Lit's templates and inert parses go through it; a
 * template is a literal of ours, and what is parsed inertly is sanitised before it is shown.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export declare const policy: HtmlPolicy | undefined;
