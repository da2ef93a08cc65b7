import { type ProseDate, type ProseDateOptions } from './prose-date.js';
/** The beginning of an article's body: "Jakarta, kab-x.kpu.go.id - Rabu (17/2/2021) ...". */
export interface Dateline {
    readonly place?: string;
    readonly site?: string;
    /** In the dateline itself, or with its weekday in the lead; undefined where the lead says that it is another day. */
    readonly date?: ProseDate;
    /** Where the text proper begins. */
    readonly end: number;
}
/**
 * The dateline of an article's body. A date behind it counts if it is the first one and has a weekday, as in "Rabu
 * (17/2/2021)", and if no word says that it is planned or long past.
 */
export declare function readDateline(given: string, options: ProseDateOptions): Dateline | undefined;
