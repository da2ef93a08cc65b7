import { given } from '../elements/kpu-element.js';
import { KpuShareBar } from '../elements/kpu-share-bar/kpu-share-bar.js';
import { ShareBarView } from '../elements/kpu-share-bar/share-bar-view.js';
/** The share bar as a server draws it: the element itself. */
export class ServerShareBar extends KpuShareBar {
    /** Gives it the later part of its code. */
    equip() {
        return (this.later = new ShareBarView(this, given));
    }
    /** What it draws. */
    draw() {
        return this.render();
    }
}
