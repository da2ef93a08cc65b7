import type { ReactiveControllerHost } from 'lit';
import { emitAction } from './emit-action.js';
import type { Locale } from '../i18n/index.js';
import { FeedError } from '../model/feed-error.js';
import type { ShareItem } from '../model/types.js';
import { findTargets, type ShareTarget } from '../share/index.js';
import { reportError } from './report-error.js';

/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
  /** Custom targets of the page. */
  readonly targets?: readonly ShareTarget[];
}

/** Loads targets on demand and handles clicks on share links. */
export class ShareController {
  /** The outcome of the last click, for the live region. */
  message = '';

  readonly #host: ShareHost;
  /** Where the outcome is shown: the group of the link that was clicked. */
  #anchor?: Element | null;
  readonly #loaded = new Map<string, ShareTarget | undefined>();
  readonly #pending: Promise<void>[] = [];

  constructor(host: ShareHost) {
    this.#host = host;
  }

  /** The loaded targets among these. The others are requested; the element is updated when they arrive. */
  targets(names: readonly string[]): readonly ShareTarget[] {
    return this.#find(names).targets.flatMap((target) => {
      if (!('load' in target)) return target;
      if (!this.#loaded.has(target.id)) {
        this.#loaded.set(target.id, undefined);
        const pending = target.load().then(
          (loaded) => {
            this.#loaded.set(target.id, loaded);
            this.#host.requestUpdate();
          },
          (cause: unknown) =>
            void reportError(this.#host, new FeedError('module', { url: target.id, cause })),
        );
        this.#pending.push(pending);
      }
      return this.#loaded.get(target.id) ?? [];
    });
  }

  /** Resolves when each of these targets is loaded or has failed to load. */
  async ready(names: readonly string[]): Promise<void> {
    this.targets(names);
    await Promise.all(this.#pending);
  }

  /**
   * Handles a click in an element's shadow root.
   * @param item the item that the links share
   * @returns true where the click was on a share link
   */
  handle(event: Event, names: readonly string[], item: ShareItem, t: Locale['t']): boolean {
    const link = (event.target as Element).closest('[data-network]');
    if (!link) return false;
    const id = link.getAttribute('data-network') ?? '';
    const target = this.targets(names).find((candidate) => candidate.id === id);
    const proceed = emitAction(this.#host, 'kpu-share', { network: id, item });
    if (!proceed || target?.act) event.preventDefault();
    if (proceed && target?.act) void this.#run(target, item, t, link.closest('.share'));
    return true;
  }

  #find(names: readonly string[]): ReturnType<typeof findTargets> {
    return findTargets(names, this.#host.targets);
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
