/** A picture that cannot be shown leaves its place empty, until it can; the title beside it says it all. */
export function markBroken(root) {
    const look = ({ target, type }) => {
        target.classList.toggle('broken', type === 'error');
    };
    root.addEventListener('error', look, true);
    root.addEventListener('load', look, true);
    for (const image of root.querySelectorAll('img'))
        image.classList.toggle('broken', image.complete && !image.naturalWidth);
}
