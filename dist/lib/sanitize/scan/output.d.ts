/** Scanned markup, as far as there is room for it. */
export declare class Output {
    #private;
    isCut: boolean;
    /** Text between two tags. White space that nobody sees does not count. */
    text(text: string, isPreformatted: boolean): void;
    /** Markup. Images in `data:` URLs do not count. */
    markup(html: string): void;
    cut(): void;
    toString(): string;
}
