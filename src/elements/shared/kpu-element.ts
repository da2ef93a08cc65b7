import { LitElement, type PropertyValues } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import type { Messages } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import type { ShareTarget } from '../../share/index.js';
import { setDefaults, type OptionTable, type PropertiesOf } from './attributes.js';
import { renderAfresh } from './dom/recover-render.js';
import type { elementOptions } from './feed-options.js';
import type { LazyFeatures } from './lazy-features.js';

/** What the three elements share: texts, share targets, parsed options and features that are loaded later. */
export abstract class KpuElement<Features, Options extends object> extends LitElement {
  declare static properties: PropertiesOf<typeof elementOptions>;

  /** Own words in place of the language's, by the keys of `Messages`. */
  messages?: Partial<Messages>;
  /** Own share targets beside the built-in ones; `share` and `networks` name them by their ids. */
  targets?: readonly ShareTarget[];

  /** The later part of its code. @internal */
  protected abstract readonly features: LazyFeatures<Features>;
  #options?: Options;

  constructor() {
    super();
    setDefaults(this, this.optionTable());
  }

  /** What it takes. @internal */
  protected abstract optionTable(): OptionTable;

  /** Its attributes and properties, parsed: one frozen object until one of them changes. @internal */
  get options(): Options {
    return (this.#options ??= this.parseOptions());
  }

  /** Reads them by its table of options. @internal */
  protected abstract parseOptions(): Options;

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    if (args[0]) this.#options = undefined; // a property has changed
    super.requestUpdate(...args);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.beforeFirstUpdate) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Prepares an element for hydration; where nobody does, what a server has rendered is discarded. @internal */
  protected beforeFirstUpdate?(): Promise<void>;

  protected override scheduleUpdate(): Promise<unknown> | undefined {
    const isRendered = !this.hasUpdated && this.renderRoot.hasChildNodes();
    const ready = isRendered ? this.beforeFirstUpdate?.() : undefined;
    if (ready) return ready.then(() => super.scheduleUpdate());
    void super.scheduleUpdate();
    return undefined;
  }

  protected override update(changed: PropertyValues): void {
    (this.features.value as { update?(): void } | undefined)?.update?.();
    const render = () => {
      super.update(changed);
    };
    try {
      render();
    } catch {
      try {
        renderAfresh(this.renderRoot, render);
      } catch (cause) {
        void reportError(this, new FeedError('internal', { cause }));
      }
    }
  }
}
