/**
 * Text of the feed that is printed into the page as a script child; undefined where there is none.
 * @param onComplete called once the page is parsed
 * @returns null where the script may still be growing
 */
export function inlineFeed(host, onComplete) {
    const script = host.querySelector(':scope > script[type="application/feed+json"]');
    if (script && document.readyState === 'loading') {
        addEventListener('DOMContentLoaded', onComplete, { once: true });
        return null;
    }
    return script?.textContent?.trim() || undefined;
}
