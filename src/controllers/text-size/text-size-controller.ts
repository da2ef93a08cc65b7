import type { ReactiveControllerHost } from 'lit';
import { onWindowEvent } from '../page/window-events.js';
import { applyTextSize, readTextSize, SIZES, STORAGE_KEY } from './text-size.js';

/** The connected articles of this page. */
const hosts = new Set<Element>();
/** The choice made on this page, which storage may have refused to keep. */
let chosenSize: number | undefined;

const currentSize = (): number => chosenSize ?? readTextSize();

/** Applies the current size to an article, and disables the button that has no further size. */
function apply(host: Element): void {
  const size = currentSize();
  applyTextSize(host, size);
  const buttons = host.shadowRoot?.querySelectorAll('.text-size button') ?? [];
  const limits = [SIZES[0], SIZES.at(-1)];
  buttons.forEach((button, index) => {
    button.setAttribute('aria-disabled', String(size === limits[index]));
  });
}

function applyAll(): void {
  for (const host of hosts) apply(host);
}

function setSize(size: number): void {
  chosenSize = size;
  try {
    if (size === 100) localStorage.removeItem(STORAGE_KEY);
    else localStorage.setItem(STORAGE_KEY, String(size));
  } catch {
    // access denied: the choice applies to this page only
  }
  applyAll();
}

/** Follows a choice made in another tab of the site, even while this page shows no article. */
function onStorage(event: Event): void {
  const { key } = event as StorageEvent;
  if (key !== STORAGE_KEY && key !== null) return; // null: `localStorage.clear()`
  chosenSize = undefined;
  applyAll();
}

/** Connects an article's text size buttons. A choice applies to all articles of the site, in other tabs too. */
export function attachTextSize(host: ReactiveControllerHost & Element): void {
  onWindowEvent('storage', onStorage); // the same function each time, so it is registered once
  host.shadowRoot?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('.text-size button');
    if (!button) return;
    const next = SIZES.indexOf(currentSize()) + (button.previousElementSibling ? 1 : -1);
    if (next in SIZES) setSize(SIZES[next]);
  });
  host.addController({
    hostConnected: () => {
      hosts.add(host);
      apply(host);
    },
    hostDisconnected: () => {
      hosts.delete(host);
    },
    hostUpdated: () => {
      apply(host);
    },
  });
  apply(host);
}
