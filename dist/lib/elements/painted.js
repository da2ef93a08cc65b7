/** Does something once what is drawn now was painted: to ask for a size before would lay out the page once more. */
export function onPainted(then) {
    requestAnimationFrame(() => setTimeout(then));
}
