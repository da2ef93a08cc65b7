/** Name of the parameter: `#berita=8355`, or `?berita=8355`. */
export const PARAMETER = 'berita';
/** Longer than any id that means something. */
const MAX_ID_LENGTH = 2000;
const isOurs = (pair) => pair === PARAMETER || pair.startsWith(`${PARAMETER}=`);
const pairsOf = (mode, { hash, search }) => {
    const text = (mode === 'hash' ? hash : search).slice(1);
    return text ? text.split('&') : [];
};
/** The id that an address names: our parameter alone, whatever else is in it. */
export function articleIdIn(address, mode) {
    const pair = pairsOf(mode, new URL(address)).find(isOurs);
    if (pair === undefined)
        return undefined;
    const id = new URLSearchParams(pair).get(PARAMETER); // reads any escapes, and never throws
    return id && id.length <= MAX_ID_LENGTH ? id : undefined;
}
/** An address with an article named in it, or with none; all else in it stays as it was written. */
export function urlWithArticle(address, mode, id) {
    const url = new URL(address);
    const pairs = pairsOf(mode, url).filter((pair) => !isOurs(pair));
    if (id !== undefined)
        pairs.push(String(new URLSearchParams({ [PARAMETER]: id })));
    url[mode === 'hash' ? 'hash' : 'search'] = pairs.join('&');
    return url.href;
}
