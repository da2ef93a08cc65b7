/**
 * Renders again from nothing where a template no longer finds its nodes: translators, blockers and other scripts of a
 * page remove or move them.
 */
export function renderAfresh(root, render) {
    root.replaceChildren();
    delete root._$litPart$;
    render();
}
