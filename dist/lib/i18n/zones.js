const ZONES = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'];
/** The zone that an article's dates are shown in: the author's choice, else Indonesia's of their own; undefined for the visitor's. */
export const zoneFor = (timeZone, offset = 0) => timeZone ?? ZONES[offset - 7];
