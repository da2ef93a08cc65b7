import type { ReactiveControllerHost } from 'lit';
import { fetchLanguage, langOf } from '../../i18n/index.js';

/** One observer for all elements, which observes only while one of them is in the page. */
class LanguageObserver {
  readonly #hosts = new Set<ReactiveControllerHost>();
  #observer?: MutationObserver;

  readonly updateAll = (): void => {
    for (const host of this.#hosts) host.requestUpdate();
  };

  add(host: ReactiveControllerHost): void {
    this.#observer ??= new MutationObserver(this.updateAll);
    if (!this.#hosts.size)
      this.#observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
    this.#hosts.add(host);
  }

  delete(host: ReactiveControllerHost): void {
    this.#hosts.delete(host);
    if (!this.#hosts.size) this.#observer?.disconnect();
  }
}

const languageObserver = new LanguageObserver();

/** Updates an element when the page's language changes, and when the texts of its language are loaded. */
export function observeLanguage(host: ReactiveControllerHost & Element): void {
  if (host.isConnected) languageObserver.add(host); // it may have been disconnected while this code was loading
  host.addController({
    hostConnected: () => {
      languageObserver.add(host);
      host.requestUpdate();
    },
    hostUpdate: () => void fetchLanguage(langOf(host))?.then(languageObserver.updateAll),
    hostDisconnected: () => {
      languageObserver.delete(host);
    },
  });
}
