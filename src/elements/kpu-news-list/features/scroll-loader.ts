import type { ListHost } from '../list-host.js';

/** Loads what `more="scroll"` needs, once a list has it. Without that code there is still the button. */
export function observeScrolling(host: ListHost): void {
  let isRequested = false;
  const hostUpdated = (): void => {
    if (isRequested || host.options.more !== 'scroll') return;
    isRequested = true;
    import('./scroll-trigger.js').then(
      ({ ScrollTrigger }) => new ScrollTrigger(host),
      () => undefined,
    );
  };
  host.addController({ hostUpdated });
}
