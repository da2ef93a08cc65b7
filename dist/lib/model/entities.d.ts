/** Decodes entities once; anything else stays. */
export declare const decodeEntities: (text: string) => string;
