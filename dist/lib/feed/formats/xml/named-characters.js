/** Names that software writes: of Latin-1, typography and arrows. A number is the code point of the name after it. */
const TABLE = '34 quot 38 amp apos 60 lt 62 gt 160 nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg ' +
    'macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest 198 AElig ' +
    '208 ETH 215 times Oslash 222 THORN szlig 230 aelig 240 eth 247 divide oslash 254 thorn 338 OElig oelig ' +
    '8194 ensp emsp 8201 thinsp 8204 zwnj zwj lrm rlm 8211 ndash mdash 8216 lsquo rsquo sbquo 8220 ldquo rdquo bdquo ' +
    '8224 dagger Dagger bull 8230 hellip 8240 permil 8242 prime Prime 8249 lsaquo rsaquo 8364 euro 8482 trade ' +
    '8592 larr uarr rarr darr 8722 minus 8800 ne 8804 le ge';
/** Combining marks: `eacute` is the letter `e` with the mark `acute`. */
const MARKS = '768 grave acute circ tilde 772 macr 774 breve 776 uml 778 ring 780 caron 807 cedil ogon';
function readTable(table) {
    const names = new Map();
    let code = 0;
    for (const word of table.split(' '))
        if (+word)
            code = +word;
        else
            names.set(word, String.fromCodePoint(code++));
    return names;
}
const characters = readTable(TABLE);
const marks = readTable(MARKS);
/** The letter with a mark that a name stands for, where Unicode has it as one character. */
function accentedLetter(name) {
    const mark = marks.get(name.slice(1));
    const letter = mark && (name[0] + mark).normalize();
    return letter?.length === 1 ? letter : undefined;
}
/** HTML has 2125 names; a document with more unknown ones is not looked up any further. */
const MAX_LOOKUPS = 2500;
/** Looks a name up in the browser's HTML parser. Only a page has one; elsewhere rare names stay as they are written. */
function fromParser(name, policy) {
    const source = `<p>&${name};</p>`;
    try {
        const html = policy?.createHTML(source) ?? source;
        const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
        // an unknown name stays, or only its beginning is decoded: "&notit;"
        return text && !text.endsWith(';') ? text : undefined;
    }
    catch {
        return undefined; // no parser, or Trusted Types without our policy
    }
}
/** Looks names up in the table, then in the browser's own. Each document needs one of its own. */
export function createNameLookup(policy) {
    const rare = new Map();
    return (name) => {
        const found = characters.get(name) ?? accentedLetter(name) ?? rare.get(name);
        if (found || rare.has(name) || rare.size >= MAX_LOOKUPS)
            return found;
        rare.set(name, fromParser(name, policy));
        return rare.get(name);
    };
}
