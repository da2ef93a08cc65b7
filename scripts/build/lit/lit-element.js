// Replaces lit-element and its base class in the scripts: the subset of LitElement that our elements use, in a quarter of
// the bytes. Missing are decorators, reflected and typed properties, inherited properties (each element lists all of its
// properties), the map of changed properties, lifecycle methods that no element overrides, connections of directives, and
// fallbacks for old browsers. lit-trim.mjs rejects a source that uses one of these.
//
// Derived from lit-element 4.2.2 and @lit/reactive-element 2.1.2. Copyright 2017 Google LLC, BSD-3-Clause.
import { render } from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

/** Makes a change of the property update its element. */
function defineReactive(prototype, property) {
  const key = Symbol();
  Object.defineProperty(prototype, property, {
    get() {
      return this[key];
    },
    set(value) {
      const old = this[key];
      this[key] = value;
      this.requestUpdate(property, old);
    },
    configurable: true,
    enumerable: true,
  });
}

export class LitElement extends HTMLElement {
  static get observedAttributes() {
    const { properties, prototype } = this;
    // asked for again, it must not take the values away
    for (const property of Object.keys(properties))
      if (!Object.hasOwn(prototype, property)) defineReactive(prototype, property);
    return Object.values(properties).flatMap(({ attribute }) => attribute || []);
  }

  hasUpdated = false;
  renderOptions = { host: this };
  #isUpdatePending = false;
  #controllers = new Set();
  /** Values that a page has set before the element was defined. */
  #earlyValues = [];
  #connect;
  #updateComplete = new Promise((resolve) => {
    this.#connect = resolve;
  });

  constructor() {
    super();
    for (const property of Object.keys(this.constructor.properties))
      if (Object.hasOwn(this, property)) {
        this.#earlyValues.push([property, this[property]]);
        delete this[property];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.styles;
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback() {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(name, _, value) {
    for (const [property, { attribute, converter }] of Object.entries(this.constructor.properties))
      if (attribute === name) this[property] = converter ? converter(value) : value;
  }

  requestUpdate(property, old) {
    if (property && Object.is(this[property], old)) return;
    if (!this.#isUpdatePending) this.#updateComplete = this.#enqueueUpdate();
  }

  async #enqueueUpdate() {
    this.#isUpdatePending = true;
    try {
      await this.#updateComplete;
    } catch (error) {
      Promise.reject(error); // reported as unhandled, and the element goes on
    }
    const ready = this.scheduleUpdate();
    if (ready) await ready;
    return !this.#isUpdatePending;
  }

  scheduleUpdate() {
    if (!this.#isUpdatePending) return;
    for (const [property, value] of this.#earlyValues.splice(0)) this[property] = value;
    try {
      for (const controller of this.#controllers) controller.hostUpdate?.();
      this.update();
    } catch (error) {
      this.#isUpdatePending = false;
      throw error;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.hasUpdated = true;
    this.updated();
  }

  get updateComplete() {
    return this.getUpdateComplete();
  }

  getUpdateComplete() {
    return this.#updateComplete;
  }

  update() {
    const template = this.render();
    this.#isUpdatePending = false; // what changes from here on asks for another update
    render(template, this.renderRoot, this.renderOptions);
  }

  updated() {}
}
