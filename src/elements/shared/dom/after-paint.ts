/** Calls back after the next paint, when measuring needs no extra layout. */
export function afterPaint(callback: () => void): void {
  requestAnimationFrame(() => setTimeout(callback));
}
