/** A host that an author did not name. */
export interface StrangeHost {
    /** The real host, foreign letters as `xn--…`, so that no letter can pass for another. */
    readonly host: string;
    /** The named host that it looks like. */
    readonly like?: string;
    /** True where it is written with foreign letters. */
    readonly foreign: boolean;
}
/**
 * The real host of an address that leads elsewhere than to the named hosts and the hosts below them; undefined
 * where it does not.
 * @param trusted host names, such as `kpu.go.id`
 */
export declare function strangeHost(url: string, trusted: readonly string[]): StrangeHost | undefined;
/** Host names as an author writes them: separated by spaces or commas, any case, foreign letters too. */
export declare const hostsOf: (text: string) => readonly string[];
