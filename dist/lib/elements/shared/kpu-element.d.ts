import { LitElement, type PropertyValues } from 'lit';
import type { Messages } from '../../i18n/index.js';
import type { ShareTarget } from '../../share/index.js';
import { type OptionTable, type PropertiesOf } from './attributes.js';
import type { elementOptions } from './feed-options.js';
import type { LazyFeatures } from './lazy-features.js';
/** What the three elements share: texts, share targets, parsed options and features that are loaded later. */
export declare abstract class KpuElement<Features, Options extends object> extends LitElement {
    #private;
    static properties: PropertiesOf<typeof elementOptions>;
    /** Own words in place of the language's, by the keys of `Messages`. */
    messages?: Partial<Messages>;
    /** Own share targets beside the built-in ones; `share` and `networks` name them by their ids. */
    targets?: readonly ShareTarget[];
    /** The later part of its code. @internal */
    protected abstract readonly features: LazyFeatures<Features>;
    constructor();
    /** What it takes. @internal */
    protected abstract optionTable(): OptionTable;
    /** Its attributes and properties, parsed: one frozen object until one of them changes. @internal */
    get options(): Options;
    /** Reads them by its table of options. @internal */
    protected abstract parseOptions(): Options;
    requestUpdate(...args: Parameters<LitElement['requestUpdate']>): void;
    protected createRenderRoot(): HTMLElement | DocumentFragment;
    /** Prepares an element for hydration; where nobody does, what a server has rendered is discarded. @internal */
    protected beforeFirstUpdate?(): Promise<void>;
    protected scheduleUpdate(): Promise<unknown> | undefined;
    protected update(changed: PropertyValues): void;
}
