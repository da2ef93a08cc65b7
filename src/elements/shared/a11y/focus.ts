/** Puts the focus on something, which need not be a link or a button. */
export function moveFocus(place: HTMLElement | null | undefined): void {
  if (!place) return;
  if (place.tabIndex < 0) place.tabIndex = -1;
  place.focus();
}

/**
 * Does what a button asks for. Where the button is gone afterwards, the focus goes on to what came instead of falling
 * to the page's start.
 * @param next where it goes
 */
export async function runThenRestoreFocus(
  root: ShadowRoot | null,
  act: () => Promise<unknown>,
  next: () => HTMLElement | null | undefined,
): Promise<void> {
  const held = root?.activeElement;
  await act();
  if (!held || held.isConnected) return;
  const { activeElement, body } = held.ownerDocument;
  if (!activeElement || activeElement === body) moveFocus(next());
}
