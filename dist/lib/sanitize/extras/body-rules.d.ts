/** What only some articles need while they are rebuilt. */
export declare class BodyRules {
    #private;
    readonly dataImage: (value: string) => string | undefined;
    /** Whether text was left out. */
    get isCut(): boolean;
    text(raw: string, parent: Node): string;
    open(element: HTMLElement): void;
    close(element: HTMLElement): void;
}
