/** Whether some text of the element is selected. */
function hasSelection(host) {
    const selection = getSelection();
    const root = host.shadowRoot;
    if (!root || !selection || !String(selection))
        return false;
    // where an engine does not look into shadow trees, any selection may be one of ours
    const [range] = selection.getComposedRanges?.({ shadowRoots: [root] }) ?? [];
    return !range || root.contains(range.startContainer) || root.contains(range.endContainer);
}
/** Whether the top of the element has been scrolled out of sight, by the page or by a scroll container around it. */
function isScrolledPast(host) {
    const { top } = host.getBoundingClientRect();
    if (top < 0)
        return true;
    for (let parent = host.parentElement; parent; parent = parent.parentElement)
        if (parent.scrollTop && parent !== document.scrollingElement && top < parent.getBoundingClientRect().top)
            return true;
    return false;
}
/** Whether somebody reads in the element, so that nothing may move there. */
export const isUserReading = (host) => isScrolledPast(host) ||
    host.matches(':focus-within') ||
    !!host.shadowRoot?.querySelector('dialog[open]') ||
    hasSelection(host);
