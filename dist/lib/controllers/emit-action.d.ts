import { type KpuEvents } from '../events.js';
/** Dispatches the event of a user action, which bubbles out of the shadow tree; returns false if a listener canceled it. */
export declare const emitAction: <Name extends "kpu-open" | "kpu-share">(host: EventTarget, name: Name, detail: KpuEvents[Name]["detail"]) => boolean;
