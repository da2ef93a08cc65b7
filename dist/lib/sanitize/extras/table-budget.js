import { MAX } from '../allow-list.js';
const span = (element, name) => Number(element.getAttribute(name) ?? 1);
/** How many places the cells of a table cover, and how many columns it has. */
function sizeOf(table) {
    const rows = [...table.rows];
    let places = 0;
    let columns = 0;
    for (const [index, row] of rows.entries()) {
        let width = 0;
        for (const cell of row.cells) {
            const cellWidth = span(cell, 'colspan') || 1;
            const rowsLeft = rows.length - index;
            width += cellWidth;
            // 0 rows are all that are left
            places += cellWidth * Math.min(span(cell, 'rowspan') || rowsLeft, rowsLeft);
        }
        columns = Math.max(columns, width);
    }
    let declared = 0;
    for (const column of table.querySelectorAll('col, colgroup'))
        declared += span(column, 'span') || 1;
    return { places, columns: Math.max(columns, declared) };
}
/** Keeps the tables of an article small enough to be laid out: layout takes time for each place that a cell covers. */
export class TableBudget {
    #places = 0;
    /** Takes the spans out of a table that is too large with them. */
    limit(table) {
        const { places, columns } = sizeOf(table);
        if (places <= MAX.tablePlaces && columns <= MAX.columns && this.#places + places <= MAX.places)
            this.#places += places;
        else
            for (const name of ['colspan', 'rowspan', 'span'])
                for (const element of table.querySelectorAll(`[${name}]`))
                    element.removeAttribute(name);
    }
}
