import { LitElement } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import type { Messages } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import type { ShareTarget } from '../../share/index.js';

/**
 * What the three elements share: words, share targets, and a later part of their code, which comes in a chunk
 * of its own so that the script stays small.
 */
export abstract class KpuElement<Part> extends LitElement {
  static override properties: Record<string, object> = {
    messages: { attribute: false },
    targets: { attribute: false },
  };

  /** Own words in place of the language's, by the keys of `Messages`. */
  messages?: Partial<Messages>;
  /** Own share targets beside the built-in ones; `share` and `networks` name them by their ids. */
  targets?: readonly ShareTarget[];

  /** The later part, once it is here. @internal */
  protected features?: Part;
  /** Settles when the later part is here, or cannot be had. @internal */
  protected featuresReady?: Promise<void>;

  /** Whether what a server has drawn is adopted; else it is drawn anew. Set by `adoption.ts`. @internal */
  isHydrating?: boolean;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.isHydrating) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Fetches the later part, once. @internal */
  protected loadFeatures(load: () => Promise<Part>): void {
    this.featuresReady ??= load().then(
      (part) => {
        this.features = part;
        this.requestUpdate();
      },
      (cause: unknown) => {
        this.featuresError = new FeedError('module', { url: this.localName, cause });
        void reportError(this, this.featuresError);
        this.requestUpdate();
      },
    );
  }

  /** Why the later part cannot be had. @internal */
  protected featuresError?: FeedError;
}
