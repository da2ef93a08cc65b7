import type { ReactiveControllerHost } from 'lit';
import { emit } from '../events.js';
import type { Locale } from '../i18n/index.js';
import { FeedError } from '../model/feed-error.js';
import type { ShareItem } from '../model/types.js';
import { findTargets, type ShareTarget } from '../share/index.js';
import { reportError } from './report-error.js';

/** An element with share links. */
export interface ShareHost extends ReactiveControllerHost, HTMLElement {
  /** Own targets of the page. */
  targets?: readonly ShareTarget[];
}

/** Fetches the targets that stand in a chunk, and does what a click on a share link asks for. */
export class ShareController {
  /** What just happened, for the live region. */
  message = '';

  readonly #host: ShareHost;
  /** Where what just happened is seen: beside the link that was clicked. */
  #place?: Element | null;
  readonly #loaded = new Map<string, ShareTarget | undefined>();
  readonly #coming: Promise<void>[] = [];

  constructor(host: ShareHost) {
    this.#host = host;
  }

  /** Whether a name is a network's here, or `none`. */
  readonly isKnown = (name: string): boolean =>
    name === 'none' || !findTargets([name], this.#host.targets).unknown[0];

  /** The targets of these names that are there; the others are fetched, and the element is drawn anew. */
  targets(names: readonly string[]): readonly ShareTarget[] {
    return findTargets(names, this.#host.targets).targets.flatMap((target) => {
      if (!('load' in target)) return target;
      if (!this.#loaded.has(target.id)) {
        this.#loaded.set(target.id, undefined);
        const coming = target.load().then(
          (loaded) => {
            this.#loaded.set(target.id, loaded);
            this.#host.requestUpdate();
          },
          (cause: unknown) =>
            void reportError(this.#host, new FeedError('module', { url: target.id, cause })),
        );
        this.#coming.push(coming);
      }
      return this.#loaded.get(target.id) ?? [];
    });
  }

  /** Settles when the targets of these names are there, or cannot be had. */
  async ready(names: readonly string[]): Promise<void> {
    this.targets(names);
    await Promise.all(this.#coming);
  }

  /**
   * Handles a click in an element's shadow root.
   * @param item what the links there share
   * @returns true where the click was on a share link
   */
  handle(event: Event, names: readonly string[], item: ShareItem, t: Locale['t']): boolean {
    const link = (event.target as Element).closest('[data-network]');
    if (!link) return false;
    const id = link.getAttribute('data-network') ?? '';
    const target = this.targets(names).find((one) => one.id === id);
    const go = emit(this.#host, 'kpu-share', { network: id, item }, true);
    if (!go || target?.act) event.preventDefault();
    if (go && target?.act) void this.#act(target, item, t, link.closest('.share'));
    return true;
  }

  async #act(target: ShareTarget, item: ShareItem, t: Locale['t'], place: Element | null): Promise<void> {
    const outcome = await target.act?.(item);
    if (target.id !== 'copy' || outcome === 'cancelled') return;
    this.#say(''); // the same words twice are read out only if they were gone meanwhile
    await this.#host.updateComplete;
    this.#place = place;
    this.#say(t(outcome === 'done' ? 'copied' : 'notCopied'));
  }

  #say(message: string): void {
    this.message = message;
    this.#place?.setAttribute('data-said', message);
    this.#host.requestUpdate();
  }
}
