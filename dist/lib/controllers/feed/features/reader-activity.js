/** Whether text of the element is selected. */
function hasSelection(host) {
    const selection = getSelection();
    const root = host.shadowRoot;
    if (!root || !selection || !String(selection))
        return false;
    // without getComposedRanges, the selection may be in this shadow tree
    const [range] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    return !range || root.contains(range.startContainer) || root.contains(range.endContainer);
}
/** Whether the top of the element is scrolled out of view, in the page or in a scroll container. */
function isScrolledPast(host) {
    const { top } = host.getBoundingClientRect();
    if (top < 0)
        return true;
    for (let parent = host.parentElement; parent; parent = parent.parentElement)
        if (parent.scrollTop && parent !== document.scrollingElement && top < parent.getBoundingClientRect().top)
            return true;
    return false;
}
/** Whether a user is reading in the element, so that nothing should move there. */
export const isUserReading = (host) => isScrolledPast(host) ||
    host.matches(':focus-within') ||
    !!host.shadowRoot?.querySelector('dialog[open]') ||
    hasSelection(host);
