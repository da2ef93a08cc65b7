import { whenNeeded } from '../../shared/when-needed.js';
import type { ListHost } from '../list-host.js';

/** Loads what `more="scroll"` needs, once a list has it. Without that code there is still the button. */
export function observeScrolling(host: ListHost): void {
  const attach = (): void => {
    import('./scroll-trigger.js').then(
      ({ ScrollTrigger }) => new ScrollTrigger(host),
      () => undefined,
    );
  };
  whenNeeded(host, () => host.options.more === 'scroll', attach);
}
