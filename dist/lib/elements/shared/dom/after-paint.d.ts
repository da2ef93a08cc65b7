/** Calls back after the next paint: to measure before would cost one more layout. */
export declare function afterPaint(callback: () => void): void;
