/** The root that Lit renders into; the name of its part is the same in every build of Lit. */
interface LitRoot extends ParentNode {
  _$litPart$?: unknown;
}

/**
 * Renders again from nothing where a template no longer finds its nodes: translators, blockers and other scripts of a
 * page remove or move them.
 */
export function renderAfresh(root: ParentNode, render: () => void): void {
  root.replaceChildren();
  delete (root as LitRoot)._$litPart$;
  render();
}
