/** @internal Only for fragments that were built here node by node. */
export const markSafe = (fragment) => fragment;
