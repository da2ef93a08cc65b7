import type { ReactiveControllerHost } from 'lit';
/**
 * Calls back when an element comes near the viewport; immediately if the browser cannot observe that.
 * @returns stops waiting
 */
export declare function onNearViewport(element: Element, callback: () => void): () => void;
/** Calls back once an element itself has come near; waits only while it is in the page. */
export declare function deferUntilNear(host: ReactiveControllerHost & Element, callback: () => void): void;
