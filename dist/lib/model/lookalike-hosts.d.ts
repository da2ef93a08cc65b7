/** A host that the author does not trust. */
export interface UntrustedHost {
    /** The host, with non-ASCII letters as `xn--…`, so that no letter can pass for another. */
    readonly host: string;
    /** The trusted host that it looks like. */
    readonly like?: string;
    /** Whether it has non-ASCII letters. */
    readonly isPunycode: boolean;
}
/**
 * The host of a URL that is neither one of the trusted hosts nor a subdomain of one; undefined where it is.
 * @param trusted host names, such as `kpu.go.id`
 */
export declare function untrustedHost(url: string, trusted: readonly string[]): UntrustedHost | undefined;
/** Parses host names that an author wrote: separated by spaces or commas, in any case, with any letters. */
export declare const hostsOf: (text: string) => readonly string[];
