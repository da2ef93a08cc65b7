// Lit with an element and a shadow root of its own for each card: what one root per list is compared with.
import { html, LitElement, nothing, render } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import { card } from './lit-card.js';
import { enter } from './shared.js';

class NestedCard extends LitElement {
  static properties = { item: { attribute: false } };

  createRenderRoot() {
    const root = super.createRenderRoot();
    root.adoptedStyleSheets = this.getRootNode().adoptedStyleSheets;
    return root;
  }

  render() {
    return card(this.item);
  }
}
customElements.define('nested-card', NestedCard);

enter((box) => ({
  draw(items) {
    render(
      repeat(
        items,
        ({ id }) => id,
        (item) => html`<nested-card .item=${item}></nested-card>`,
      ),
      box,
    );
    return box.lastElementChild?.updateComplete;
  },
  remove: () => render(nothing, box),
}));
