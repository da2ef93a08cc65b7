/** An element with a class and children. */
export declare function createElement<Tag extends keyof HTMLElementTagNameMap>(tag: Tag, className: string, ...children: readonly (Node | string)[]): HTMLElementTagNameMap[Tag];
