/** An image in the markup itself, unless it is the transparent dot of a script that loads images later. */
export declare const dataImage: (value: string) => string | undefined;
