declare const safe: unique symbol;
/**
 * Sanitized nodes. The brand is private to this module, so that no other value has this type. The nodes are not in a
 * document yet, so they load nothing before they are inserted.
 */
export type SafeFragment = DocumentFragment & {
    readonly [safe]: true;
};
/** @internal Only for fragments that were built here node by node. */
export declare const markSafe: (fragment: DocumentFragment) => SafeFragment;
export {};
