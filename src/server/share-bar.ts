import type { TemplateResult } from 'lit';
import { KpuShareBar } from '../elements/kpu-share-bar/kpu-share-bar.js';
import { ShareBarFeatures } from '../elements/kpu-share-bar/features/share-bar-features.js';

/** The share bar as a server draws it: the element itself. */
export class ServerShareBar extends KpuShareBar {
  /** Gives it the later part of its code. */
  equip(): ShareBarFeatures {
    return (this.features = new ShareBarFeatures(this));
  }

  /** What it draws. */
  draw(): TemplateResult {
    return this.render();
  }
}
