/** Text with its entities decoded once; what is no entity stays. */
export declare const decodeEntities: (text: string) => string;
