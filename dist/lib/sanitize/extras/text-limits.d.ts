/**
 * Makes the text of an article safe to lay out, node by node. A word that is too long, or a letter with too many marks,
 * may be spread over several nodes.
 */
export declare class SafeText {
    #private;
    /** Whether text was left out, since the writing direction changes too often. */
    get isCut(): boolean;
    startLine(): void;
    /** Called where the writing direction changes. */
    turn(): void;
    clean(text: string): string;
}
