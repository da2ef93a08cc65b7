// Lit as its own guide has it: one element, `repeat` by key, a listener per link.
import { html, LitElement, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { card } from './lit-card.js';
import { enter } from './shared.js';

class PlainList extends LitElement {
  static properties = { items: { attribute: false } };

  constructor() {
    super();
    this.items = [];
  }

  createRenderRoot() {
    return this; // the styles are in the root around it
  }

  render() {
    return html`${repeat(this.items, ({ id }) => id, card)}`;
  }
}
customElements.define('plain-list', PlainList);

enter(
  (box) => ({
    draw(items) {
      box.items = items;
      return box.updateComplete;
    },
    remove: () => render(nothing, box),
  }),
  { tag: 'plain-list' },
);
