import type { ReactiveControllerHost } from 'lit';

/**
 * Calls back when an element comes near the viewport; immediately if the browser cannot observe that.
 * @returns stops waiting
 */
export function onNearViewport(element: Element, callback: () => void): () => void {
  if (!globalThis.IntersectionObserver) {
    callback();
    return () => undefined;
  }
  // half a screen ahead, so that a slow network has responded in time
  const observer = new IntersectionObserver(
    (entries) => {
      if (entries.some((entry) => entry.isIntersecting)) callback();
    },
    { rootMargin: '400px' },
  );
  observer.observe(element);
  return () => {
    observer.disconnect();
  };
}

/** Calls back once an element itself has come near; waits only while it is in the page. */
export function deferUntilNear(host: ReactiveControllerHost & Element, callback: () => void): void {
  let stop: (() => void) | undefined;
  let isDone = false;
  const start = () => {
    if (isDone) return;
    stop = onNearViewport(host, () => {
      isDone = true;
      stop?.();
      callback();
    });
  };
  host.addController({ hostConnected: start, hostDisconnected: () => stop?.() });
}
