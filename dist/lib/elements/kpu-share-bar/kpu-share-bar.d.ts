import type { TemplateResult } from 'lit';
import { KpuElement } from '../shared/kpu-element.js';
import { LazyFeatures } from '../shared/lazy-features.js';
import type { ShareBarFeatures } from './features/index.js';
import { type ShareBarOptions } from './share-bar-options.js';
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
export declare class KpuShareBar extends KpuElement<ShareBarFeatures, ShareBarOptions> {
    static styles: import("lit").CSSResult[];
    static properties: Readonly<Record<"url" | "text" | "heading" | "label" | "messages" | "targets" | "networks" | "display", import("lit").PropertyDeclaration<unknown, unknown>>>;
    /**
     * URL to share. Default: the canonical URL of the page, or else its own URL.
     * @default ''
     */
    url: string;
    /** Title to share. Default: the title of the page. */
    heading: string;
    /** Text to share in addition to the title. X, Threads and Bluesky get it instead of the title; Facebook and LinkedIn accept a URL only. */
    text: string;
    /**
     * Networks in the order of their links, separated by spaces: `facebook`, `x`, `whatsapp`, `telegram`, `line`, `threads`, `linkedin`, `bluesky`, `email`, `copy` (copies the URL), `native` (the device's share sheet) or ids of `targets`.
     * @default 'facebook x whatsapp'
     */
    networks: string;
    /** Label before the links. Default: "Bagikan" in the language of the page. An empty value removes the label. */
    label?: string;
    /**
     * What each link shows: its icon (`icon`), its name (`text`) or both (`both`).
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
