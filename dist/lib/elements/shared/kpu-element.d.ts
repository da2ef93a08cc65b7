import { LitElement, type PropertyValues } from 'lit';
import type { Messages } from '../../i18n/index.js';
import type { ShareTarget } from '../../share/index.js';
import { type OptionTable, type PropertiesOf } from './attributes.js';
import type { elementOptions } from './feed-options.js';
import type { LazyFeatures } from './lazy-features.js';
/** Base class of the three elements: texts, share targets, parsed options, and features loaded on demand. */
export declare abstract class KpuElement<Features, Options extends object> extends LitElement {
    #private;
    static properties: PropertiesOf<typeof elementOptions>;
    /** Custom texts that replace those of the language, by the keys of `Messages`. */
    messages?: Partial<Messages>;
    /** Custom share targets, which `share` and `networks` refer to by `id`. They take precedence over built-in ones with the same `id`. */
    targets?: readonly ShareTarget[];
    /** The code of the element that is loaded on demand. @internal */
    protected abstract readonly features: LazyFeatures<Features>;
    constructor();
    /** The table of its options. @internal */
    protected abstract optionTable(): OptionTable;
    /** Its attributes and properties, parsed: one frozen object until one of them changes. @internal */
    get options(): Options;
    /** Parses them by the table of options. @internal */
    protected abstract parseOptions(): Options;
    requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Prepares the element for hydration. If it is not set, server-rendered content is discarded. @internal */
    protected beforeFirstUpdate?(): Promise<void>;
    protected scheduleUpdate(): Promise<unknown> | undefined;
    protected update(changed: PropertyValues): void;
}
