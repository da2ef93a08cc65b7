/** Links and headings of a page; a page with more is read as far. */
const MAX_MARKS = 6000;
/** Characters of a title; a longer heading is prose. */
const MAX_TITLE = 400;
const HEADING = /^h[1-6]$/;
const isHeadingAt = (page, element) => HEADING.test(page.elements[element].tag);
/** The link that a heading holds or is in. */
function linkOfHeading(page, heading) {
    for (let at = heading; at < page.ends[heading]; at++) {
        const url = page.linkOf(at);
        if (url)
            return url;
    }
    for (let at = page.parents[heading], steps = 0; at >= 0 && steps < 6; at = page.parents[at], steps++)
        if (page.elements[at].tag === 'a')
            return page.linkOf(at);
    return undefined;
}
/** The headings and links of a page, in its order. */
export function findMarks(page) {
    const marks = [];
    let headingEnd = 0;
    for (let element = 0; element < page.elements.length && marks.length < MAX_MARKS; element++) {
        const isHeading = isHeadingAt(page, element);
        if (!isHeading && (page.elements[element].tag !== 'a' || element < headingEnd))
            continue;
        const text = page.textOf(element, MAX_TITLE * 8);
        if (isHeading) {
            if (!text || text.length > MAX_TITLE)
                continue;
            headingEnd = page.ends[element];
        }
        else if (holdsHeading(page, element))
            continue;
        const url = isHeading ? linkOfHeading(page, element) : page.linkOf(element);
        if (isHeading || url)
            marks.push({ element, isHeading, url, text, id: url ?? text });
    }
    return marks;
}
function holdsHeading(page, link) {
    const end = Math.min(page.ends[link], link + 40);
    for (let at = link + 1; at < end; at++)
        if (isHeadingAt(page, at) && page.textOf(at, 80))
            return true;
    return false;
}
/** The classes that several elements have, so that those of one article do not tell it from others. */
export const commonClasses = (page, element) => page.classes[element].filter((name) => (page.classCounts.get(name) ?? 0) > 2).join('.');
function kindOf(page, mark, likeness) {
    const parts = [mark.isHeading ? 1 : 0, mark.text ? 1 : 0];
    for (let at = mark.element, level = 0; at > 0 && level < 4; at = page.parents[at], level++) {
        // a heading of another level is another kind, the elements around it may be divided otherwise
        if (likeness !== 'path' || level < 2)
            parts.push(page.elements[at].tag);
        if (likeness === 'classes' && level < 2)
            parts.push(commonClasses(page, at));
    }
    if (likeness !== 'path')
        parts.push(page.depths[mark.element]);
    return parts.join(' ');
}
/** Marks of one kind, in the order of the page; the most common kind first. */
export function kindsOfMarks(page, marks, likeness) {
    const kinds = new Map();
    for (const mark of marks) {
        const kind = kindOf(page, mark, likeness);
        const alike = kinds.get(kind);
        if (alike)
            alike.push(mark);
        else
            kinds.set(kind, [mark]);
    }
    return [...kinds.values()].filter((alike) => alike.length > 1).sort((a, b) => b.length - a.length);
}
