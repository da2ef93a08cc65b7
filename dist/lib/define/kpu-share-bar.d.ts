import { KpuShareBar } from '../elements/kpu-share-bar/kpu-share-bar.js';
declare global {
    interface HTMLElementTagNameMap {
        'kpu-share-bar': KpuShareBar;
    }
}
