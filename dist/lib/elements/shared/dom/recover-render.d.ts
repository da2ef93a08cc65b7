/**
 * Renders again from nothing where a template no longer finds its nodes: translators, blockers and other scripts of a
 * page remove or move them.
 */
export declare function renderAfresh(root: ParentNode, render: () => void): void;
