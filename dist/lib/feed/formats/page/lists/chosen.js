/** Cards of a list; more are left out. */
const MAX_CARDS = 500;
const HEADING = /^h[1-6]$/;
/** What leads to the article of a card that was chosen by a selector: its first heading, its longest link, or itself. */
function markOf(page, root) {
    let heading;
    let link;
    let longest = -1;
    for (let at = root; at < page.ends[root]; at++) {
        if (HEADING.test(page.elements[at].tag) && page.textOf(at, 400))
            heading ??= at;
        if (!page.linkOf(at))
            continue;
        const { length } = page.textOf(at, 400);
        if (length > longest)
            [link, longest] = [at, length];
    }
    const element = heading ?? link ?? root;
    const url = link === undefined ? undefined : page.linkOf(link);
    const text = page.textOf(element, 2000);
    return { element, isHeading: heading !== undefined, url, text, id: url ?? text };
}
/** The list of the elements that were chosen; those in one another count once. */
export function chosenGroup(page, elements) {
    const numbers = new Map(page.elements.map((element, number) => [element, number]));
    const roots = elements.flatMap((element) => numbers.get(element) ?? []).sort((a, b) => a - b);
    let end = 0;
    const outer = roots.filter((root) => {
        const isOuter = root >= end;
        if (isOuter)
            end = page.ends[root];
        return isOuter;
    });
    if (!outer.length)
        return undefined;
    const cards = outer
        .slice(0, MAX_CARDS)
        .map((root) => ({ root, mark: markOf(page, root), before: [], after: [] }));
    return { container: page.parents[outer[0]], cards };
}
