/** Shows where a link leads if its text names another host. Links right after each other read as one. */
export declare class LinkNotes {
    #private;
    /** Called with all text outside `rp`, which browsers do not show. */
    text(text: string): void;
    /** Called where a line begins. */
    startLine(): void;
    open(link: HTMLAnchorElement): void;
    close(link: HTMLAnchorElement): void;
}
