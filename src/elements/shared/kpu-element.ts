import { LitElement, type PropertyValues } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import type { Messages } from '../../i18n/index.js';
import { FeedError } from '../../model/feed-error.js';
import type { ShareTarget } from '../../share/index.js';
import { setDefaults, type OptionTable, type PropertiesOf } from './attributes.js';
import { renderAfresh } from './dom/recover-render.js';
import type { elementOptions } from './feed-options.js';
import type { LazyFeatures } from './lazy-features.js';

/** Base class of the three elements: texts, share targets, parsed options, and features loaded on demand. */
export abstract class KpuElement<Features, Options extends object> extends LitElement {
  declare static properties: PropertiesOf<typeof elementOptions>;

  /** Custom texts that replace those of the language, by the keys of `Messages`. */
  messages?: Partial<Messages>;
  /** Custom share targets, which `share` and `networks` refer to by `id`. They take precedence over built-in ones with the same `id`. */
  targets?: readonly ShareTarget[];

  /** The code of the element that is loaded on demand. @internal */
  protected abstract readonly features: LazyFeatures<Features>;
  #options?: Options;

  constructor() {
    super();
    setDefaults(this, this.optionTable());
  }

  /** The table of its options. @internal */
  protected abstract optionTable(): OptionTable;

  /** Its attributes and properties, parsed: one frozen object until one of them changes. @internal */
  get options(): Options {
    return (this.#options ??= this.parseOptions());
  }

  /** Parses them by the table of options. @internal */
  protected abstract parseOptions(): Options;

  override requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void {
    if (args[0]) this.#options = undefined; // a property has changed
    super.requestUpdate(...args);
  }

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    if (!this.beforeFirstUpdate) this.shadowRoot?.replaceChildren();
    return super.createRenderRoot();
  }

  /** Prepares the element for hydration. If it is not set, server-rendered content is discarded. @internal */
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
