import type { TemplateResult } from 'lit';
import { KpuElement } from '../shared/kpu-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import type { ShareBarFeatures } from './features/index.js';
import { type ShareBarOptions } from './share-bar-options.js';
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
export declare class KpuShareBar extends KpuElement<ShareBarFeatures, ShareBarOptions> {
    static styles: import("lit").CSSResult[];
    static properties: Readonly<Record<"heading" | "label" | "text" | "url" | "messages" | "targets" | "display" | "networks", import("lit").PropertyDeclaration<unknown, unknown>>>;
    /**
     * Address to share; the page's canonical address by default, else the one in the address bar.
     * @default ''
     */
    url: string;
    /** Title to share; the page's by default. */
    heading: string;
    /** Words to share beside the title, for networks that take them. */
    text: string;
    /**
     * Names among `facebook x whatsapp telegram line threads linkedin bluesky email copy native`, in your order.
     * @default 'facebook x whatsapp'
     */
    networks: string;
    /** Words before the links; the language's "Bagikan" by default, an empty one shows none. */
    label?: string;
    /**
     * What a link shows: `icon`, `text` or `both`.
     * @default 'icon'
     */
    display: 'icon' | 'text' | 'both';
    protected readonly features: LazyFeatures<ShareBarFeatures>;
    /** @internal */
    protected optionTable(): {
        url: import("../shared/attributes.js").OptionType<string>;
        heading: import("../shared/attributes.js").OptionType<string | undefined>;
        text: import("../shared/attributes.js").OptionType<string | undefined>;
        networks: import("../shared/attributes.js").OptionType<string>;
        label: import("../shared/attributes.js").OptionType<string | undefined>;
        display: import("../shared/attributes.js").OptionType<"text" | "icon" | "both">;
        messages: import("../shared/attributes.js").OptionType<Partial<import("../../index.js").Messages> | undefined>;
        targets: import("../shared/attributes.js").OptionType<readonly import("../../index.js").ShareTarget[] | undefined>;
    };
    protected parseOptions(): ShareBarOptions;
    connectedCallback(): void;
    protected getUpdateComplete(): Promise<boolean>;
    protected render(): TemplateResult;
}
