/**
 * Text in lower case without accents, in which one way of writing a letter is as good as another. It ends soon after
 * `max` characters, since some characters stand for whole sentences.
 */
export declare function foldText(text: string, max?: number): string;
