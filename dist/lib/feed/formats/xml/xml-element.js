export const isElement = (node) => 'children' in node;
export const childElements = ({ children }) => children.filter(isElement);
/** The text of an element and of all that is in it. Keeps its own stack, since depth is up to the document. */
export function textContent({ children }) {
    let text = '';
    const pending = [...children].reverse();
    for (let node = pending.pop(); node; node = pending.pop())
        if (isElement(node))
            for (let index = node.children.length; index > 0; index--)
                pending.push(node.children[index - 1]);
        else
            text += node.text;
    return text;
}
