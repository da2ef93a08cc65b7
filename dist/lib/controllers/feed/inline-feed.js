/**
 * Text of the inline feed in a script child; undefined if there is none.
 * @param onComplete called once the document is parsed
 * @returns null if the script may not be fully parsed yet
 */
export function inlineFeed(host, onComplete) {
    const script = host.querySelector(':scope > script[type="application/feed+json"]');
    if (script && document.readyState === 'loading') {
        addEventListener('DOMContentLoaded', onComplete, { once: true });
        return null;
    }
    return script?.textContent?.trim() || undefined;
}
