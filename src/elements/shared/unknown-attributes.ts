import type { LitElement } from 'lit';
/** Attributes that any element may have. */
const GLOBAL_ATTRIBUTE =
  /^(?:id|class|style|slot|part|exportparts|lang|dir|title|hidden|role|tabindex|(?:data|aria)-.*|on.*)$/;

/** Warns of attributes whose names are probably misspelled. */
export function warnUnknownAttributes(host: HTMLElement): void {
  const { observedAttributes: known } = host.constructor as typeof LitElement;
  const unknown = Array.from(host.attributes, ({ name }) => name).filter(
    (name) => !known.includes(name) && !GLOBAL_ATTRIBUTE.test(name),
  );
  if (unknown[0])
    void import('./edit-distance.js').then(
      ({ suggestAttributeNames }) => {
        suggestAttributeNames(host.localName, unknown, known);
      },
      () => undefined,
    );
}
