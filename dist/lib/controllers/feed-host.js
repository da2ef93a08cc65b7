/** What later parts of the code add to the controller, each in a chunk of its own. */
export class ControllerHooks {
}
/**
 * Text of the feed that is printed into the page as a script child; undefined where there is none.
 * @param again called once the page is complete
 * @returns null where it may still be growing
 */
export function inlineFeed(host, again) {
    const script = host.querySelector(':scope > script[type="application/feed+json"]');
    if (script && document.readyState === 'loading') {
        addEventListener('DOMContentLoaded', again, { once: true });
        return null;
    }
    return script?.textContent?.trim() || undefined;
}
