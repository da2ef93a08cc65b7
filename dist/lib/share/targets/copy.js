/** The focused element, across shadow roots. */
function deepActiveElement() {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement)
        active = active.shadowRoot.activeElement;
    return active instanceof HTMLElement ? active : undefined;
}
/** Copies through a selected field, for http pages and denied permissions; restores focus and selection. */
function copyBySelection(text) {
    const active = deepActiveElement();
    const selection = getSelection();
    const ranges = Array.from({ length: selection?.rangeCount ?? 0 }, (_, index) => selection?.getRangeAt(index));
    const field = document.createElement('textarea');
    field.value = text;
    field.readOnly = true; // keeps a phone's keyboard closed
    Object.assign(field.style, { position: 'fixed', top: '0', left: '-999px', fontSize: '16px' }); // iOS zooms in on less than 16px
    field.addEventListener('copy', (event) => {
        event.stopPropagation(); // some pages append text to what is copied, or prevent copying
    });
    // Next to the focused element, since everything outside an open modal dialog is inert.
    const root = active?.getRootNode();
    (root instanceof ShadowRoot ? root : document.body).append(field);
    try {
        field.focus({ preventScroll: true });
        field.select();
        // eslint-disable-next-line @typescript-eslint/no-deprecated -- the only way left without the Clipboard API
        return document.execCommand('copy');
    }
    catch {
        return false;
    }
    finally {
        field.remove();
        active?.focus({ preventScroll: true }); // first, since it clears the selection in WebKit
        if (!(active && 'selectionStart' in active)) {
            // A text field has its own selection, which a range would replace.
            selection?.removeAllRanges();
            for (const range of ranges)
                if (range)
                    selection?.addRange(range);
        }
    }
}
/**
 * Copies the URL only, without title or text.
 * @see https://w3c.github.io/clipboard-apis/#dom-clipboard-writetext
 */
export const copy = {
    id: 'copy',
    // Mark: bootstrap-icons link-45deg
    icon: 'M4.715 6.542 3.343 7.914a3 3 0 1 0 4.243 4.243l1.828-1.829A3 3 0 0 0 8.586 5.5L8 6.086a1 1 0 0 0-.154.199 2 2 0 0 1 .861 3.337L6.88 11.45a2 2 0 1 1-2.83-2.83l.793-.792a4 4 0 0 1-.128-1.287zM6.586 4.672A3 3 0 0 0 7.414 9.5l.775-.776a2 2 0 0 1-.896-3.346L9.12 3.55a2 2 0 1 1 2.83 2.83l-.793.792c.112.42.155.855.128 1.287l1.372-1.372a3 3 0 1 0-4.243-4.243z',
    box: 16,
    async act({ url }) {
        try {
            await navigator.clipboard.writeText(url); // also throws where there is no clipboard
            return 'done';
        }
        catch {
            return copyBySelection(url) ? 'done' : 'failed';
        }
    },
};
