import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf, readOptions } from '../shared/attributes.js';
import { KpuElement } from '../shared/kpu-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { shareBarOptions } from './share-bar-options.js';
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
export class KpuShareBar extends KpuElement {
    constructor() {
        super(...arguments);
        /** Title to share; the page's by default. */
        this.heading = '';
        /** Words to share beside the title, for networks that take them. */
        this.text = '';
        this.features = new LazyFeatures(this, async () => new (await import('./features/index.js')).ShareBarFeatures(this));
    }
    static { this.styles = [tokens, base]; }
    static { this.properties = propertiesOf(shareBarOptions); }
    /** @internal */
    optionTable() {
        return shareBarOptions;
    }
    parseOptions() {
        return readOptions(this, shareBarOptions);
    }
    connectedCallback() {
        super.connectedCallback();
        void this.features.load();
    }
    async getUpdateComplete() {
        await this.features.ready;
        return super.getUpdateComplete();
    }
    render() {
        return shareBarFrame(this.features.value?.render());
    }
}
