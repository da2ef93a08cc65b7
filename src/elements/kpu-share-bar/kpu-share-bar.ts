import type { TemplateResult } from 'lit';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf, readOptions } from '../shared/attributes.js';
import { KpuElement } from '../shared/kpu-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import type { ShareBarFeatures } from './features/index.js';
import { shareBarOptions, type ShareBarOptions } from './share-bar-options.js';
import { shareBarFrame } from './templates/frame.js';

/**
 * Links that share a page. Nothing is asked of any network before a person clicks.
 *
 * @summary Share links.
 * @slot - Fallback: shown while scripts are off.
 * @event {CustomEvent<ShareDetail>} kpu-share - A person shares. Cancelable, bubbles.
 * @event {CustomEvent<ErrorDetail>} kpu-error - A part of its code could not be loaded. Does not bubble.
 * @csspart label - The words before the links.
 * @csspart share - The links with their label.
 * @csspart share-link - One share link; `share-link-facebook` and so on for one network.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Links under the pointer, focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Icons.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corners.
 * @cssprop [--kpu-font=inherit] - Font family.
 */
export class KpuShareBar extends KpuElement<ShareBarFeatures, ShareBarOptions> {
  static override styles = [tokens, base];

  static override properties = propertiesOf(shareBarOptions);

  /**
   * Address to share; the page's canonical address by default, else the one in the address bar.
   * @default ''
   */
  declare url: string;
  /** Title to share; the page's by default. */
  heading = '';
  /** Words to share beside the title, for networks that take them. */
  text = '';
  /**
   * Names among `facebook x whatsapp telegram line threads linkedin bluesky email copy native`, in your order.
   * @default 'facebook x whatsapp'
   */
  declare networks: string;
  /** Words before the links; the language's "Bagikan" by default, an empty one shows none. */
  label?: string;
  /**
   * What a link shows: `icon`, `text` or `both`.
   * @default 'icon'
   */
  declare display: 'icon' | 'text' | 'both';

  protected override readonly features = new LazyFeatures(
    this,
    async () => new (await import('./features/index.js')).ShareBarFeatures(this),
  );

  /** @internal */
  protected override optionTable() {
    return shareBarOptions;
  }

  protected override parseOptions(): ShareBarOptions {
    return readOptions(this, shareBarOptions);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.features.load();
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.features.ready;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return shareBarFrame(this.features.value?.render());
  }
}
