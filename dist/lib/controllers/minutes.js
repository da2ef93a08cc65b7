/** Calls back each minute while the page is seen, and at once when it is seen again: one timer for all who listen. */
export class Minutes {
    #minute;
    #calls = new Set();
    #timer;
    /** @param minute how long one is, in milliseconds */
    constructor(minute = 60_000) {
        this.#minute = minute;
    }
    /** @returns stops the calls; without a listener there is no timer */
    listen(call) {
        // one who listens twice has two listeners, each with an end of its own
        const own = () => {
            call();
        };
        this.#calls.add(own);
        if (this.#calls.size === 1) {
            document.addEventListener('visibilitychange', this.#seen);
            this.#arm();
        }
        return () => {
            this.#calls.delete(own);
            if (this.#calls.size)
                return;
            document.removeEventListener('visibilitychange', this.#seen);
            clearInterval(this.#timer);
        };
    }
    #arm() {
        clearInterval(this.#timer);
        if (document.visibilityState === 'visible')
            this.#timer = setInterval(this.#tell, this.#minute);
    }
    #seen = () => {
        this.#arm();
        if (document.visibilityState === 'visible')
            this.#tell();
    };
    #tell = () => {
        for (const call of this.#calls)
            call();
    };
}
/** The page's minutes. */
export const minutes = new Minutes();
