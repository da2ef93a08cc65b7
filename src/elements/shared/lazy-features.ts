import type { ReactiveControllerHost } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';

/** The part of an element's code that is loaded on demand, once. */
export class LazyFeatures<T> {
  /** The features; undefined until they are loaded. */
  value?: T;
  /** Why they could not be loaded. */
  error?: FeedError;
  /** Resolves when loading has succeeded or failed; undefined before `load` is called. */
  ready?: Promise<void>;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #import: () => Promise<T>;
  readonly #name: string;
  #attempt?: Promise<void>;

  /** @param name the name in errors */
  constructor(host: ReactiveControllerHost & HTMLElement, load: () => Promise<T>, name = host.localName) {
    this.#host = host;
    this.#import = load;
    this.#name = name;
  }

  /** Loads the features and updates the element. A call after a failure tries again. Never rejects. */
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
