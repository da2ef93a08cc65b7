import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { emitAction } from './emit-action.js';
import type { Locale } from '../i18n/index.js';
import { FeedError } from '../model/feed-error.js';
import type { ShareItem } from '../model/types.js';
import { findTargets, type LazyShareTarget, type ShareTarget } from '../share/index.js';
import { reportError } from './report-error.js';

/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
  /** Custom targets of the page. */
  readonly targets?: readonly ShareTarget[];
}

/** Loads the share targets that an element names, and handles clicks on their links. */
export class ShareController implements ReactiveController {
  /** The outcome of the last click, for the live region. */
  message = '';

  readonly #host: ShareHost;
  readonly #getNames: () => readonly string[];
  /** Where the outcome is shown: the group of the link that was clicked. */
  #anchor?: Element | null;
  readonly #loaded = new Map<string, ShareTarget>();
  /** Settle when a target is loaded or has failed to load, by its id. */
  readonly #requests = new Map<string, Promise<void>>();

  /** @param getNames returns the names of the targets */
  constructor(host: ShareHost, getNames: () => readonly string[]) {
    this.#host = host;
    this.#getNames = getNames;
    host.addController(this);
  }

  hostUpdated(): void {
    void this.load();
  }

  /** The targets that are loaded. */
  get targets(): readonly ShareTarget[] {
    return this.#named.flatMap((target) => ('load' in target ? (this.#loaded.get(target.id) ?? []) : target));
  }

  /** Loads the targets; settles when each is loaded or has failed to load. */
  async load(): Promise<void> {
    for (const target of this.#named) if ('load' in target) this.#request(target);
    await Promise.all(this.#requests.values());
  }

  /**
   * Handles a click in an element's shadow root.
   * @param item the item that the links share
   * @returns true where the click was on a share link
   */
  handle(event: Event, item: ShareItem, t: Locale['t']): boolean {
    const link = (event.target as Element).closest('[data-network]');
    if (!link) return false;
    const id = link.getAttribute('data-network') ?? '';
    const target = this.targets.find((candidate) => candidate.id === id);
    const proceed = emitAction(this.#host, 'kpu-share', { network: id, item });
    if (!proceed || target?.act) event.preventDefault();
    if (proceed && target?.act) void this.#run(target, item, t, link.closest('.share'));
    return true;
  }

  get #named(): ReturnType<typeof findTargets>['targets'] {
    return findTargets(this.#getNames(), this.#host.targets).targets;
  }

  /** Loads a target once. */
  #request({ id, load }: LazyShareTarget): void {
    if (this.#requests.has(id)) return;
    const request = load().then(
      (target) => {
        this.#loaded.set(id, target);
        this.#host.requestUpdate();
      },
      (cause: unknown) => void reportError(this.#host, new FeedError('module', { url: id, cause })),
    );
    this.#requests.set(id, request);
  }

  async #run(target: ShareTarget, item: ShareItem, t: Locale['t'], anchor: Element | null): Promise<void> {
    const outcome = await target.act?.(item);
    if (target.id !== 'copy' || outcome === 'cancelled') return;
    this.#announce(''); // a screen reader reads the same text again only after a change
    await this.#host.updateComplete;
    this.#anchor = anchor;
    this.#announce(t(outcome === 'done' ? 'copied' : 'notCopied'));
  }

  #announce(message: string): void {
    this.message = message;
    this.#anchor?.setAttribute('data-status', message);
    this.#host.requestUpdate();
  }
}
