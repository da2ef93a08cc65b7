import { emitAction } from './emit-action.js';
import { FeedError } from '../model/feed-error.js';
import { findTargets } from '../share/index.js';
import { reportError } from './report-error.js';
/** Loads targets on demand and handles clicks on share links. */
export class ShareController {
    #host;
    /** Where the outcome is shown: the group of the link that was clicked. */
    #anchor;
    #loaded;
    #pending;
    constructor(host) {
        /** The outcome of the last click, for the live region. */
        this.message = '';
        this.#loaded = new Map();
        this.#pending = [];
        this.#host = host;
    }
    /** The loaded targets among these. The others are requested; the element is updated when they arrive. */
    targets(names) {
        return this.#find(names).targets.flatMap((target) => {
            if (!('load' in target))
                return target;
            if (!this.#loaded.has(target.id)) {
                this.#loaded.set(target.id, undefined);
                const pending = target.load().then((loaded) => {
                    this.#loaded.set(target.id, loaded);
                    this.#host.requestUpdate();
                }, (cause) => void reportError(this.#host, new FeedError('module', { url: target.id, cause })));
                this.#pending.push(pending);
            }
            return this.#loaded.get(target.id) ?? [];
        });
    }
    /** Resolves when each of these targets is loaded or has failed to load. */
    async ready(names) {
        this.targets(names);
        await Promise.all(this.#pending);
    }
    /**
     * Handles a click in an element's shadow root.
     * @param item the item that the links share
     * @returns true where the click was on a share link
     */
    handle(event, names, item, t) {
        const link = event.target.closest('[data-network]');
        if (!link)
            return false;
        const id = link.getAttribute('data-network') ?? '';
        const target = this.targets(names).find((candidate) => candidate.id === id);
        const proceed = emitAction(this.#host, 'kpu-share', { network: id, item });
        if (!proceed || target?.act)
            event.preventDefault();
        if (proceed && target?.act)
            void this.#run(target, item, t, link.closest('.share'));
        return true;
    }
    #find(names) {
        return findTargets(names, this.#host.targets);
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
