import type { LitElement } from 'lit';
import { onWindowEvent } from '../page/window-events.js';
import { applySize, KEY, SIZES, storedSize } from './text-size.js';

/** The articles of this page. */
const hosts = new Set<LitElement>();
/** What was chosen on this page: storage may have refused it. */
let chosen: number | undefined;

const current = (): number => chosen ?? storedSize();

function draw(host: LitElement): void {
  const size = current();
  applySize(host, size);
  const buttons = host.shadowRoot?.querySelectorAll('.size button') ?? [];
  const ends = [SIZES[0], SIZES.at(-1)];
  buttons.forEach((button, at) => {
    button.setAttribute('aria-disabled', String(size === ends[at]));
  });
}

const drawAll = (): void => {
  for (const host of hosts) draw(host);
};

function choose(size: number): void {
  chosen = size;
  try {
    if (size === 100) localStorage.removeItem(KEY);
    else localStorage.setItem(KEY, String(size));
  } catch {
    // refused: it holds for this page
  }
  drawAll();
}

/** Another tab of the site has chosen. It is heeded while no article is here, too. */
function onStorage(event: Event): void {
  const { key } = event as StorageEvent;
  if (key !== KEY && key !== null) return; // null: all of it was cleared
  chosen = undefined;
  drawAll();
}

/** Lets a visitor choose the size of the text: in all articles of the page, and of the site's other tabs, at once. */
export function attachTextSize(host: LitElement): void {
  onWindowEvent('storage', onStorage); // the same one each time, so it is told once
  host.shadowRoot?.addEventListener('click', ({ target }) => {
    const button = (target as Element).closest('.size button');
    if (!button) return;
    const next = SIZES.indexOf(current()) + (button.previousElementSibling ? 1 : -1);
    if (next in SIZES) choose(SIZES[next]);
  });
  host.addController({
    hostConnected: () => {
      hosts.add(host);
      draw(host);
    },
    hostDisconnected: () => {
      hosts.delete(host);
    },
    hostUpdated: () => {
      draw(host);
    },
  });
  draw(host);
}
