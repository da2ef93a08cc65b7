import { emitAction } from './emit-action.js';
import { FeedError } from '../model/feed-error.js';
import { findTargets } from '../share/index.js';
import { reportError } from './report-error.js';
/** Loads the share targets that an element names, and handles clicks on their links. */
export class ShareController {
    #host;
    #getNames;
    /** Where the outcome is shown: the group of the link that was clicked. */
    #anchor;
    #loaded;
    /** Settle when a target is loaded or has failed to load, by its id. */
    #requests;
    /** @param getNames returns the names of the targets */
    constructor(host, getNames) {
        /** The outcome of the last click, for the live region. */
        this.message = '';
        this.#loaded = new Map();
        /** Settle when a target is loaded or has failed to load, by its id. */
        this.#requests = new Map();
        this.#host = host;
        this.#getNames = getNames;
        host.addController(this);
    }
    hostUpdated() {
        void this.load();
    }
    /** The targets that are loaded. */
    get targets() {
        return this.#named.flatMap((target) => ('load' in target ? (this.#loaded.get(target.id) ?? []) : target));
    }
    /** Loads the targets; settles when each is loaded or has failed to load. */
    async load() {
        for (const target of this.#named)
            if ('load' in target)
                this.#request(target);
        await Promise.all(this.#requests.values());
    }
    /**
     * Handles a click in an element's shadow root.
     * @param item the item that the links share
     * @returns true where the click was on a share link
     */
    handle(event, item, t) {
        const link = event.target.closest('[data-network]');
        if (!link)
            return false;
        const id = link.getAttribute('data-network') ?? '';
        const target = this.targets.find((candidate) => candidate.id === id);
        const proceed = emitAction(this.#host, 'kpu-share', { network: id, item });
        if (!proceed || target?.act)
            event.preventDefault();
        if (proceed && target?.act)
            void this.#run(target, item, t, link.closest('.share'));
        return true;
    }
    get #named() {
        return findTargets(this.#getNames(), this.#host.targets).targets;
    }
    /** Loads a target once. */
    #request({ id, load }) {
        if (this.#requests.has(id))
            return;
        const request = load().then((target) => {
            this.#loaded.set(id, target);
            this.#host.requestUpdate();
        }, (cause) => void reportError(this.#host, new FeedError('module', { url: id, cause })));
        this.#requests.set(id, request);
    }
    async #run(target, item, t, anchor) {
        const outcome = await target.act?.(item);
        if (target.id !== 'copy' || outcome === 'cancelled')
            return;
        this.#announce(''); // a screen reader reads the same text again only after a change
        await this.#host.updateComplete;
        this.#anchor = anchor;
        this.#announce(t(outcome === 'done' ? 'copied' : 'notCopied'));
    }
    #announce(message) {
        this.message = message;
        this.#anchor?.setAttribute('data-status', message);
        this.#host.requestUpdate();
    }
}
