/** Keeps the tables of an article small enough to be laid out: layout takes time for each place that a cell covers. */
export declare class TableBudget {
    #private;
    /** Takes the spans out of a table that is too large with them. */
    limit(table: HTMLTableElement): void;
}
