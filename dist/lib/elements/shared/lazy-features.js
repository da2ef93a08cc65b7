import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';
/** The part of an element's code that is loaded on demand, once. */
export class LazyFeatures {
    #host;
    #import;
    #name;
    #attempt;
    /** @param name the name in errors */
    constructor(host, load, name = host.localName) {
        this.#host = host;
        this.#import = load;
        this.#name = name;
    }
    /** Loads the features and updates the element. A call after a failure tries again. Never rejects. */
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
