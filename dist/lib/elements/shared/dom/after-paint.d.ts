/** Calls back after the next paint, when measuring needs no extra layout. */
export declare function afterPaint(callback: () => void): void;
