import { html, type TemplateResult } from 'lit';
import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { KpuElement } from '../shared/kpu-element.js';
import type { ShareBarFeatures } from './features/share-bar-features.js';

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
export class KpuShareBar extends KpuElement<ShareBarFeatures> {
  static override styles = [tokens, base];

  static override properties = {
    url: {},
    heading: {},
    text: {},
    networks: {},
    label: {},
    display: {},
  };

  /** Address to share; the page's canonical address by default, else the one in the address bar. */
  url = '';
  /** Title to share; the page's by default. */
  heading = '';
  /** Words to share beside the title, for networks that take them. */
  text = '';
  /** Names among `facebook x whatsapp telegram line threads linkedin bluesky email copy native`, in your order. */
  networks = 'facebook x whatsapp';
  /** Words before the links; the language's "Bagikan" by default, an empty one shows none. */
  label?: string;
  /** What a link shows: `icon`, `text` or `both`. */
  display: 'icon' | 'text' | 'both' = 'icon';
  override connectedCallback(): void {
    super.connectedCallback();
    this.loadFeatures(
      async () => new (await import('./features/share-bar-features.js')).ShareBarFeatures(this),
    );
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    await this.featuresReady;
    return super.getUpdateComplete();
  }

  protected override render(): TemplateResult {
    return html`<div class="kpu">
      <div class="share">${this.features?.render() ?? html`<slot></slot>`}</div>
    </div>`;
  }
}
