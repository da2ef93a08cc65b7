/** Whether an absolute URL is on the site of an origin, by either scheme: browsers load images of `http:` by `https:`. */
export declare const isOnSite: (url: string, origin: string | undefined) => boolean;
/** Second-level domains of Indonesia. */
export declare const SECOND_LEVEL: RegExp;
/** The registered domain of a host name, such as `kpu.go.id`; an IP address is its own. */
export declare function registeredDomain(host: string): string;
