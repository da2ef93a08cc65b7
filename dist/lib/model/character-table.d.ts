/** Makes all names known where there is no browser to ask. */
export declare const addAllCharacters: () => void;
