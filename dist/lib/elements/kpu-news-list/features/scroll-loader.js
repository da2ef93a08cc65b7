/** Loads what `more="scroll"` needs, once a list has it. Without that code there is still the button. */
export function observeScrolling(host) {
    let isRequested = false;
    const hostUpdated = () => {
        if (isRequested || host.options.more !== 'scroll')
            return;
        isRequested = true;
        import('./scroll-trigger.js').then(({ ScrollTrigger }) => new ScrollTrigger(host), () => undefined);
    };
    host.addController({ hostUpdated });
}
