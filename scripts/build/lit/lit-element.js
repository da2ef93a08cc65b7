// Stands for lit-element and its base class in the scripts: the part of LitElement that our elements use, in a third of
// the bytes. Left out are decorators, reflected and typed properties, `changedProperties`, the lifecycle methods that no
// element overrides, nested directives' connections and fallbacks for old browsers. lit-trim.mjs refuses a source that
// uses what is left out.
//
// Derived from lit-element 4.2.2 and @lit/reactive-element 2.1.2. Copyright 2017 Google LLC, BSD-3-Clause.
import { render } from 'lit-html';

export * from '@lit/reactive-element';
export * from 'lit-html';

export class LitElement extends HTMLElement {
  /** Property → its declaration, inherited ones included. */
  static elementProperties = new Map();

  static get observedAttributes() {
    this.finalize();
    /** Attribute → its property. */
    this.attributeProperties = new Map();
    for (const [property, { attribute = property.toLowerCase() }] of this.elementProperties)
      if (attribute) this.attributeProperties.set(attribute, property);
    return [...this.attributeProperties.keys()];
  }

  static finalize() {
    if (Object.hasOwn(this, 'elementProperties')) return;
    const parent = Object.getPrototypeOf(this);
    parent.finalize();
    this.elementProperties = new Map(parent.elementProperties);
    for (const property of Object.keys(this.properties))
      this.createProperty(property, this.properties[property]);
  }

  static createProperty(property, declaration) {
    this.elementProperties.set(property, declaration);
    const key = Symbol();
    Object.defineProperty(this.prototype, property, {
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

  isUpdatePending = false;
  hasUpdated = false;
  renderOptions = { host: this };
  #controllers = new Set();
  /** Values that a page has set before the element was defined. */
  #earlyValues = new Map();
  #updateComplete = new Promise((resolve) => {
    this.enableUpdating = resolve;
  });

  constructor() {
    super();
    for (const property of this.constructor.elementProperties.keys())
      if (Object.hasOwn(this, property)) {
        this.#earlyValues.set(property, this[property]);
        delete this[property];
      }
    this.requestUpdate();
  }

  addController(controller) {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller) {
    this.#controllers.delete(controller);
  }

  createRenderRoot() {
    const root = this.shadowRoot ?? this.attachShadow({ mode: 'open' });
    root.adoptedStyleSheets = this.constructor.styles;
    this.renderOptions.renderBefore ??= root.firstChild;
    return root;
  }

  connectedCallback() {
    this.renderRoot ??= this.createRenderRoot();
    this.enableUpdating();
    this.#controllers.forEach((controller) => controller.hostConnected?.());
  }

  disconnectedCallback() {
    this.#controllers.forEach((controller) => controller.hostDisconnected?.());
  }

  attributeChangedCallback(attribute, old, value) {
    const { attributeProperties, elementProperties } = this.constructor;
    const property = attributeProperties.get(attribute);
    const { converter } = elementProperties.get(property);
    this[property] = converter ? converter(value) : value;
  }

  requestUpdate(property, old) {
    if (property !== undefined && Object.is(this[property], old)) return;
    if (!this.isUpdatePending) this.#updateComplete = this.#enqueueUpdate();
  }

  async #enqueueUpdate() {
    this.isUpdatePending = true;
    try {
      await this.#updateComplete;
    } catch (error) {
      Promise.reject(error); // reported as unhandled, and the element goes on
    }
    const ready = this.performUpdate();
    if (ready) await ready;
    return !this.isUpdatePending;
  }

  performUpdate() {
    if (!this.isUpdatePending) return;
    for (const [property, value] of this.#earlyValues) this[property] = value;
    this.#earlyValues.clear();
    try {
      this.#controllers.forEach((controller) => controller.hostUpdate?.());
      this.update();
    } catch (error) {
      this.isUpdatePending = false;
      throw error;
    }
    this.#controllers.forEach((controller) => controller.hostUpdated?.());
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
    this.isUpdatePending = false; // what changes from here on asks for another update
    render(template, this.renderRoot, this.renderOptions);
  }

  updated() {}
}
