import { Component, CUSTOM_ELEMENTS_SCHEMA, signal } from '@angular/core';
import type { KpuEvents } from 'kpu-news';
import 'kpu-news/define'; // registers the elements

const ours = { items: [{ id: '1', title: 'Rapat koordinasi' }] }; // a JSON Feed, or a `Feed`

@Component({
  selector: 'app-root',
  schemas: [CUSTOM_ELEMENTS_SCHEMA],
  template: `
    <button (click)="shown.set(!shown())">Show or hide</button>
    <button (click)="layout.set('grid')">Grid</button>
    <button (click)="feed.set(ours)">Our own feed</button>
    <p>
      Loaded <output>{{ loads() }}</output> times
    </p>
    @if (shown()) {
      <kpu-news-list
        src="/feed.json"
        heading-level="3"
        [limit]="4"
        [layout]="layout()"
        [feed]="feed()"
        (kpu-load)="count($event)"
      >
        <a href="https://kpu.example/">Berita</a>
      </kpu-news-list>
    }
  `,
})
export class App {
  protected readonly ours = ours;
  protected readonly shown = signal(true);
  protected readonly layout = signal<'list' | 'grid'>('list');
  protected readonly feed = signal<object | undefined>(undefined);
  protected readonly loads = signal(0);

  protected count({ detail }: KpuEvents['kpu-load']): void {
    if (detail.articles > 0) this.loads.update((before) => before + 1);
  }
}
