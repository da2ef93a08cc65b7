import type { ReactiveControllerHost } from 'lit';
/** Updates an element when what it shows of its page has changed, at the latest when a person is about to use it. */
export declare function followPage(host: ReactiveControllerHost & Element): void;
