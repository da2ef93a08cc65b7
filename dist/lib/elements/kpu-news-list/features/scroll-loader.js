import { whenNeeded } from '../../shared/when-needed.js';
/** Loads what `more="scroll"` needs, once a list has it. Without that code there is still the button. */
export function observeScrolling(host) {
    const attach = () => {
        import('./scroll-trigger.js').then(({ ScrollTrigger }) => new ScrollTrigger(host), () => undefined);
    };
    whenNeeded(host, () => host.options.more === 'scroll', attach);
}
