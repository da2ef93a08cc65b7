/** Moves the focus to any element, focusable or not. */
export function moveFocus(target: HTMLElement | null | undefined): void {
  if (!target) return;
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus();
}

/**
 * Runs what a button does. Where the button is gone afterwards, the focus moves to `next` instead of the start of the
 * page.
 */
export async function runThenRestoreFocus(
  root: ShadowRoot | null,
  action: () => Promise<unknown>,
  next: () => HTMLElement | null | undefined,
): Promise<void> {
  const focused = root?.activeElement;
  await action();
  if (!focused || focused.isConnected) return;
  const { activeElement, body } = focused.ownerDocument;
  if (!activeElement || activeElement === body) moveFocus(next());
}
