import type { ReactiveControllerHost } from 'lit';
import { fetchLanguage, langOf } from '../../i18n/index.js';

// One observer serves all elements whose chunk this is in; it is there only while an element is.
const hosts = new Set<ReactiveControllerHost>();
let observer: MutationObserver | undefined;

const drawAll = (): void => {
  for (const one of hosts) one.requestUpdate();
};

function start(host: ReactiveControllerHost): void {
  observer ??= new MutationObserver(drawAll);
  if (!hosts.size) observer.observe(document, { attributes: true, attributeFilter: ['lang'], subtree: true });
  hosts.add(host);
}

/** Draws an element anew when the page's language changes, and when its words have come. */
export function observeLanguage(host: ReactiveControllerHost & Element): void {
  if (host.isConnected) start(host); // it may have left while this code was on its way
  host.addController({
    hostConnected: () => {
      start(host);
      host.requestUpdate();
    },
    hostUpdate: () => void fetchLanguage(langOf(host))?.then(drawAll),
    hostDisconnected: () => {
      hosts.delete(host);
      if (!hosts.size) observer?.disconnect();
    },
  });
}
