import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';
/** A part of an element's code that its first paint does not need, loaded once. */
export class LazyFeatures {
    #host;
    #import;
    #name;
    #attempt;
    /** @param name what an error names */
    constructor(host, load, name = host.localName) {
        this.#host = host;
        this.#import = load;
        this.#name = name;
    }
    /** Loads them and updates the element; a call after a failure tries again. */
    load() {
        this.#attempt ??= this.#import().then((value) => {
            this.value = value;
            this.error = undefined;
            this.#host.requestUpdate();
        }, (cause) => {
            this.#attempt = undefined;
            if (this.error)
                return; // once is enough
            this.error = new FeedError('module', { url: this.#name, cause });
            void reportError(this.#host, this.error);
            this.#host.requestUpdate();
        });
        return (this.ready = this.#attempt);
    }
}
