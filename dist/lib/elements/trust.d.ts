import type { ReactiveControllerHost } from 'lit';
import type { StrangeHost } from '../model/hosts.js';
/** An element whose articles may lead to some hosts only. */
export interface Trusting extends Pick<ReactiveControllerHost, 'requestUpdate'> {
    /** As an author wrote them; null of an attribute that was taken away. */
    readonly trustedHosts: string | null;
    readonly src: string;
    readonly ownerDocument: Document;
}
/** What tells hosts apart. */
type Judge = Pick<typeof import('../model/hosts.js'), 'hostsOf' | 'strangeHost'>;
/** Fetches the judge where an author names hosts, and draws the element anew when it has come. */
export declare function judgeFor(host: Trusting): Judge | undefined;
/** Settles when the judge is there, where one is wanted. */
export declare function judged(host: Partial<Trusting>): Promise<void>;
/** The host that an article leads to, where it is none of those that the author knows: named, the feeds', the page's. */
export declare function strangeTo(host: Trusting, url: string): StrangeHost | undefined;
export {};
