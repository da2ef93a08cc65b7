import type { ReactiveControllerHost } from 'lit';

/**
 * Calls back when an element comes near the viewport, at once where the browser cannot tell.
 * @returns stops waiting
 */
export function onNearViewport(element: Element, then: () => void): () => void {
  if (!globalThis.IntersectionObserver) {
    then();
    return () => undefined;
  }
  // half a screen ahead, so that the news is there when a slow network has answered
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) then();
    },
    { rootMargin: '400px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** Calls `then` once the element itself has come near; waits only while it is in the page. */
export function deferUntilNear(host: ReactiveControllerHost & Element, then: () => void): void {
  let stop: (() => void) | undefined;
  let done = false;
  const start = () => {
    if (done) return;
    stop = onNearViewport(host, () => {
      done = true;
      stop?.();
      then();
    });
  };
  host.addController({ hostConnected: start, hostDisconnected: () => stop?.() });
}
