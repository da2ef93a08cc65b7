/**
 * The allow list for article bodies, from which both filters and the rebuild are configured. An element's attributes
 * follow after its colon.
 */
const ELEMENTS = 'p br hr wbr h1 h2 h3 h4 h5 h6 blockquote:cite pre code kbd samp var q:cite cite em strong b i u s small ' +
    'mark sub sup del:datetime ins:datetime abbr:title dfn time:datetime span div address ruby rt rp bdi bdo ' +
    'ul:type ol:start,reversed,type li:value,type dl dt dd details:open summary ' +
    'table caption colgroup:span col:span thead tbody tfoot tr th:scope,colspan,rowspan,abbr td:colspan,rowspan ' +
    'figure figcaption picture audio:src video:width,height,src ' +
    // the URL comes last, so that nothing is fetched before the other attributes are set
    'img:alt,width,height,sizes,srcset,src source:type,media,width,height,sizes,srcset,src ' +
    'a:href,hreflang,type';
const splitNames = (text) => text.split(' ');
/** Element → its attributes. */
export const allowedElements = new Map(splitNames(ELEMENTS).map((entry) => {
    const [name, attributes] = entry.split(':');
    return [name, attributes ? attributes.split(',') : []];
}));
/** Attributes allowed on all elements. */
export const commonAttributes = splitNames('dir lang class');
/** Allowed classes: an editor's alignment of images, tables and text. */
export const allowedClasses = new Set(splitNames('alignleft alignright aligncenter alignwide alignfull has-text-align-left has-text-align-center has-text-align-right'));
/** Elements that are replaced by their content, like elements in none of these lists. */
export const unwrappedElements = splitNames('article section main header footer nav aside hgroup center font big tt acronym form fieldset label legend ' +
    'search menu nobr button dialog');
/** Elements that are removed with their content. */
export const droppedElements = new Set(splitNames('script style template svg math noscript noembed noframes iframe object embed applet frame frameset textarea ' +
    'select input title head base link meta xmp plaintext canvas track param map area slot portal fencedframe'));
/**
 * Limits per article. `attributes` are those of a tag, `dataUrl` the characters of an image in a `data:` URL, `addresses`
 * those of all URLs once they are absolute, and `linkWords` those of links that are searched for hosts. `places` are
 * what cells of a table cover and `columns` those of a table, since layout takes time for each of them. `turns` are
 * changes of the writing direction, for which layout takes quadratic time, and `lineTurns`
 * those between two line breaks.
 */
export const MAX = {
    characters: 300_000,
    depth: 100,
    elements: 5000,
    images: 200,
    attributes: 500,
    dataUrl: 400_000,
    addresses: 500_000,
    linkWords: 300_000,
    tablePlaces: 10_000,
    places: 40_000,
    columns: 1000,
    turns: 3000,
    lineTurns: 500,
};
