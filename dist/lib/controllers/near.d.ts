import type { ReactiveControllerHost } from 'lit';
/**
 * Calls back when an element comes near the viewport, at once where the browser cannot tell.
 * @returns stops waiting
 */
export declare function whenNear(element: Element, then: () => void): () => void;
/** Calls `then` once the element itself has come near; waits only while it is in the page. */
export declare function wait(host: ReactiveControllerHost & Element, then: () => void): void;
