import type { ReactiveControllerHost } from 'lit';

/** Runs `load` once, as soon as the options of an element ask for it: now, or after a later update. */
export function whenNeeded(host: ReactiveControllerHost, isNeeded: () => boolean, load: () => void): void {
  let isRequested = false;
  const hostUpdated = (): void => {
    if (isRequested || !isNeeded()) return;
    isRequested = true;
    load();
  };
  host.addController({ hostUpdated });
  hostUpdated();
}
