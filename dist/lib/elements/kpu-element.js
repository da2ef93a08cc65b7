import { html, LitElement, nothing, render } from 'lit';
import { report } from '../controllers/report.js';
import { FeedError } from '../model/feed-error.js';
import { headed } from './headed.js';
export const given = { html, nothing, headed, report, render };
/**
 * What the three elements share: words, share targets, and a later part of their code, which comes in a chunk
 * of its own so that the script stays small.
 */
export class KpuElement extends LitElement {
    static { this.properties = {
        messages: { attribute: false },
        targets: { attribute: false },
    }; }
    createRenderRoot() {
        if (!this.served)
            this.shadowRoot?.replaceChildren();
        return super.createRenderRoot();
    }
    /** Fetches the later part, once. @internal */
    fetchLater(load) {
        this.coming ??= load().then((part) => {
            this.later = part;
            this.requestUpdate();
        }, (cause) => {
            this.laterError = new FeedError('module', { url: this.localName, cause });
            void report(this, this.laterError);
            this.requestUpdate();
        });
    }
}
