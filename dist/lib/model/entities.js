/** Named characters in common use: those of WordPress, its editors and its translations. */
const NAMES = {
    __proto__: null,
    amp: '&',
    lt: '<',
    gt: '>',
    quot: '"',
    apos: "'",
    nbsp: ' ',
    ensp: ' ',
    emsp: ' ',
    thinsp: ' ',
    shy: '',
    hellip: '…',
    ndash: '–',
    mdash: '—',
    lsquo: '‘',
    rsquo: '’',
    sbquo: '‚',
    ldquo: '“',
    rdquo: '”',
    bdquo: '„',
    laquo: '«',
    raquo: '»',
    lsaquo: '‹',
    rsaquo: '›',
    bull: '•',
    middot: '·',
    deg: '°',
    times: '×',
    copy: '©',
    reg: '®',
    trade: '™',
    sect: '§',
    larr: '←',
    rarr: '→',
    eacute: 'é',
    frac12: '½',
    euro: '€',
};
/** A numeric character reference; 128 to 159 are those of windows-1252, as in HTML. */
function fromCodePoint(code) {
    if (code >= 128 && code < 160)
        return new TextDecoder('windows-1252').decode(Uint8Array.of(code));
    return code < 0x110000 ? String.fromCodePoint(code) : undefined;
}
/** Decodes entities once; anything else stays. */
export const decodeEntities = (text) => text.replace(/&(?:#(x[\da-f]{1,6}|\d{1,7})|([a-z]{2,6}(?:12)?));/gi, (entity, code, name) => (code ? fromCodePoint(+code.replace(/^x/i, '0x')) : NAMES[name]) ?? entity);
