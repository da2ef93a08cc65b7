/**
 * Moves the focus to the card of the article that was read last, else to where it came from, else to the first card.
 * @returns scrolls to it: later, since a step back puts the page where it was
 */
export function focusCard(shadowRoot, index, opener) {
    const cards = shadowRoot?.querySelectorAll('.items > .item');
    const titleOf = (card) => card?.querySelector('.title > *') ?? undefined;
    const target = titleOf(cards?.[index]) ?? (opener?.isConnected ? opener : undefined) ?? titleOf(cards?.[0]);
    if (!target)
        return () => undefined;
    if (target.tabIndex < 0)
        target.tabIndex = -1;
    target.focus({ preventScroll: true });
    return () => {
        const { top, bottom } = (cards?.[index] ?? target).getBoundingClientRect();
        if (shadowRoot?.activeElement === target && (bottom < 0 || top > innerHeight))
            target.scrollIntoView({ block: 'nearest' });
    };
}
