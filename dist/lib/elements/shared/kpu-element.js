import { LitElement } from 'lit';
import { reportError } from '../../controllers/report-error.js';
import { FeedError } from '../../model/feed-error.js';
import { setDefaults } from './attributes.js';
import { renderAfresh } from './dom/recover-render.js';
/** Base class of the three elements: texts, share targets, parsed options, and features loaded on demand. */
export class KpuElement extends LitElement {
    #options;
    constructor() {
        super();
        setDefaults(this, this.optionTable());
    }
    /** Its attributes and properties, parsed: one frozen object until one of them changes. @internal */
    get options() {
        return (this.#options ??= this.parseOptions());
    }
    requestUpdate(...args) {
        if (args[0])
            this.#options = undefined; // a property has changed
        super.requestUpdate(...args);
    }
    createRenderRoot() {
        if (!this.beforeFirstUpdate)
            this.shadowRoot?.replaceChildren();
        return super.createRenderRoot();
    }
    scheduleUpdate() {
        const isRendered = !this.hasUpdated && this.renderRoot.hasChildNodes();
        const ready = isRendered ? this.beforeFirstUpdate?.() : undefined;
        if (ready)
            return ready.then(() => super.scheduleUpdate());
        void super.scheduleUpdate();
        return undefined;
    }
    update(changed) {
        this.features.value?.update?.();
        const render = () => {
            super.update(changed);
        };
        try {
            render();
        }
        catch {
            try {
                renderAfresh(this.renderRoot, render);
            }
            catch (cause) {
                void reportError(this, new FeedError('internal', { cause }));
            }
        }
    }
}
