import { base } from '../../styles/base.js';
import { tokens } from '../../styles/tokens.js';
import { propertiesOf, readOptions } from '../shared/attributes.js';
import { KpuElement } from '../shared/kpu-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import { shareBarOptions } from './share-bar-options.js';
import { shareBarFrame } from './templates/frame.js';
/**
 * Shows links that share a page. Nothing is requested from a network before the user activates its link.
 *
 * @summary Share links.
 * @slot - Fallback content. Shown when scripts are disabled.
 * @event {CustomEvent<ShareDetail>} kpu-share - Fires when the user activates a share link. Canceling it prevents the sharing. Bubbles.
 * @event {CustomEvent<ErrorDetail>} kpu-error - Fires when code of the element could not be loaded (`module`). Does not bubble.
 * @csspart label - The label before the links.
 * @csspart share - The links and their label.
 * @csspart share-link - A single share link. Each also has a part named after its network, such as `share-link-facebook`.
 * @cssprop {<color>} [--kpu-accent=red mixed with the text colour] - Color of a hovered link and of the focus ring.
 * @cssprop {<color>} [--kpu-text=inherit] - Text color.
 * @cssprop {<color>} [--kpu-muted=76 % of the text colour] - Color of the icons.
 * @cssprop {<length>} [--kpu-radius=0.5em] - Corner radius.
 * @cssprop [--kpu-font=inherit] - Font family of the text.
 */
export class KpuShareBar extends KpuElement {
    constructor() {
        super(...arguments);
        /** Title to share. Default: the title of the page. */
        this.heading = '';
        /** Text to share in addition to the title. X, Threads and Bluesky get it instead of the title; Facebook and LinkedIn accept a URL only. */
        this.text = '';
        this.features = new LazyFeatures(this, async () => (await import('./features/index.js')).createFeatures(this));
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
