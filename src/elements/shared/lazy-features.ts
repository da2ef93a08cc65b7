import type { ReactiveControllerHost } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';

/** A part of an element's code that its first paint does not need, loaded once. */
export class LazyFeatures<T> {
  /** The features, once they are loaded. */
  value?: T;
  /** Why they could not be loaded. */
  error?: FeedError;
  /** Settles when they are loaded, or cannot be; undefined until `load` was called. */
  ready?: Promise<void>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #import: () => Promise<T>;
  readonly #name: string;
  #attempt?: Promise<void>;

  /** @param name what an error names */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, name = host.localName) {
    this.#host = host;
    this.#import = load;
    this.#name = name;
  }

  /** Loads them and updates the element; a call after a failure tries again. */
  load(): Promise<void> {
    this.#attempt ??= this.#import().then(
      (value) => {
        this.value = value;
        this.error = undefined;
        this.#host.requestUpdate();
      },
      (cause: unknown) => {
        this.#attempt = undefined;
        if (this.error) return; // once is enough
        this.error = new FeedError('module', { url: this.#name, cause });
        void reportError(this.#host, this.error);
        this.#host.requestUpdate();
      },
    );
    return (this.ready = this.#attempt);
  }
}
