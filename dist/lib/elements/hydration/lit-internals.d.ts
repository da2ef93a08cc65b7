import type { TemplateResult } from 'lit';
export interface Part {
    readonly type: number;
    readonly element: Element;
    _$AH: unknown;
    _$AI(value: unknown, parent?: unknown, index?: number, noCommit?: boolean): void;
}
export interface ChildPart extends Part {
    readonly _$AA: Comment;
    readonly _$AB: Comment;
    readonly options: unknown;
    _$AC(result: TemplateResult): Template;
}
export interface TemplateInstance {
    readonly _$AV: Part[];
}
export interface Template {
    readonly el: HTMLTemplateElement;
    readonly parts: readonly TemplatePart[];
}
export interface TemplatePart {
    readonly type: number;
    readonly index: number;
    readonly name: string;
    readonly strings: readonly string[];
    readonly ctor: new (node: Node, name: string, strings: readonly string[], parent: unknown, options: unknown) => Part;
}
export interface DirectiveResult {
    readonly _$litDirective$: {
        readonly prototype: {
            _$AS: (this: unknown, part: unknown, values: unknown) => unknown;
        };
    };
}
export type ChildPartConstructor = new (start: Node, end: Node, parent: unknown, options: unknown) => ChildPart;
export type TemplateInstanceConstructor = new (template: Template, parent: ChildPart) => TemplateInstance;
/** A root that Lit renders into. */
export type RenderRoot = (ShadowRoot | DocumentFragment) & {
    _$litPart$?: ChildPart;
};
