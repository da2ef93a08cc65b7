/**
 * Moves the focus to the card of the article that was read last, else to where it came from, else to the first card.
 * @returns scrolls to it: later, since a step back puts the page where it was
 */
export declare function focusCard(shadowRoot: ShadowRoot | null, index: number, opener: HTMLElement | undefined): () => void;
