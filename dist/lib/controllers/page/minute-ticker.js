/** Calls back each minute while the page is visible: one timer for all listeners. */
export class MinuteTicker {
    #interval;
    #listeners = new Set();
    #timer;
    /** @param interval how long a minute is, in milliseconds */
    constructor(interval = 60_000) {
        this.#interval = interval;
    }
    /** @returns stops the calls; without a listener there is no timer */
    listen(listener) {
        // who listens twice has two listeners, each with an end of its own
        const call = () => {
            listener();
        };
        if (!this.#listeners.size)
            this.#timer = setInterval(this.#tick, this.#interval);
        this.#listeners.add(call);
        return () => {
            this.#listeners.delete(call);
            if (!this.#listeners.size)
                clearInterval(this.#timer);
        };
    }
    #tick = () => {
        if (document.visibilityState !== 'visible')
            return;
        for (const call of this.#listeners)
            call();
    };
}
const minuteTicker = new MinuteTicker();
/** Updates an element each minute while it is in a visible page, so that ages stay true. */
export function updateEachMinute(host) {
    let stop;
    host.addController({
        hostConnected: () => {
            stop ??= minuteTicker.listen(() => {
                host.requestUpdate();
            });
        },
        hostDisconnected: () => {
            stop?.();
            stop = undefined;
        },
    });
}
