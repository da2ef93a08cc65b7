/** The plain text of HTML: tags are dropped, entities decoded once. */
export declare function plainText(html: string): string;
