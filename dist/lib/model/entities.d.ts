/** Adds names, where no platform knows them. */
export declare const addCharacters: (names: Iterable<readonly [name: string, character: string]>) => void;
/** The characters that a name of HTML stands for, by the browser's parser in an inert document; undefined if unknown. */
export declare function characterOf(name: string): string | undefined;
/** Decodes entities once; anything else stays. */
export declare const decodeEntities: (text: string) => string;
