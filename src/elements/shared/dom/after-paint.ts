/** Does something once what is drawn now was painted: to ask for a size before would lay out the page once more. */
export function afterPaint(then: () => void): void {
  requestAnimationFrame(() => setTimeout(then));
}
