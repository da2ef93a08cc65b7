import type { TemplateResult } from 'lit';
import { KpuShareBar } from '../elements/kpu-share-bar/kpu-share-bar.js';
import { ShareBarView } from '../elements/kpu-share-bar/share-bar-view.js';
/** The share bar as a server draws it: the element itself. */
export declare class ServerShareBar extends KpuShareBar {
    /** Gives it the later part of its code. */
    equip(): ShareBarView;
    /** What it draws. */
    draw(): TemplateResult;
}
