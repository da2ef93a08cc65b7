/** A day that a text counts from now. */
export interface RelativeDay {
    readonly time: number;
    readonly start: number;
    readonly end: number;
}
/**
 * The day of "2 jam yang lalu" or "kemarin", up to a week ago; older ones are too vague. Words that titles begin with
 * ("Hari ini KPU ...") are read only between signs, or behind one for "posted".
 */
export declare function relativeDay(text: string, now: number): RelativeDay | undefined;
