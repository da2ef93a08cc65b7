/** Calls back after the next paint: to measure before would cost one more layout. */
export function afterPaint(callback) {
    requestAnimationFrame(() => setTimeout(callback));
}
