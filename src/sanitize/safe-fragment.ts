declare const safe: unique symbol;

/**
 * Nodes that went through this room. The brand has no name outside it, so nothing else can be taken for it.
 * Its nodes belong to no page yet: they load nothing before they are inserted.
 */
export type SafeFragment = DocumentFragment & { readonly [safe]: true };

/** @internal Only for what this room itself has built node by node. */
export const markSafe = (fragment: DocumentFragment): SafeFragment => fragment as SafeFragment;
