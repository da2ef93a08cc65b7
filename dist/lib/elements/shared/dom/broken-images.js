/** Hides images that cannot be shown, until they can; the title beside an image says the same. */
export function hideBrokenImages(root) {
    const markBroken = (image) => {
        image.classList.add('broken');
        image.addEventListener('load', () => {
            image.classList.remove('broken');
        }, { once: true });
    };
    // one listener for all of them; a broken image gets one more, for when it can be shown
    root.addEventListener('error', ({ target }) => {
        markBroken(target);
    }, true);
    for (const image of root.querySelectorAll('img'))
        if (image.complete && !image.naturalWidth)
            markBroken(image);
}
