/** The host name of an absolute address. Cookies belong to it whatever the scheme and the port. */
export declare const hostNameOf: (url: string) => string | undefined;
/** Second-level domains of Indonesia. */
export declare const SECOND_LEVEL: RegExp;
/** The registered domain of a host name, such as `kpu.go.id`; an IP address is its own. */
export declare function registeredDomain(host: string): string;
