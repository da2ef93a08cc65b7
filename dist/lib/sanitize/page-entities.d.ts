/**
 * Decodes entities once; anything else stays. In the scripts it stands for `model/entities.ts`: a page has a parser that
 * knows all names, and a table of names is bytes before the first card.
 */
export declare const decodeEntities: (text: string) => string;
