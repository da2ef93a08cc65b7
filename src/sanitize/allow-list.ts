/**
 * The one list: what an article's body may hold. Both filters' configurations and the rebuild are made from it.
 * An element's own attributes stand after its colon.
 */
const ELEMENTS =
  'p br hr wbr h1 h2 h3 h4 h5 h6 blockquote:cite pre code kbd samp var q:cite cite em strong b i u s small ' +
  'mark sub sup del:datetime ins:datetime abbr:title dfn time:datetime span div address ruby rt rp bdi bdo ' +
  'ul ol:start,reversed,type li:value dl dt dd details:open summary ' +
  'table caption colgroup:span col:span thead tbody tfoot tr th:scope,colspan,rowspan,abbr td:colspan,rowspan ' +
  'figure figcaption picture audio:src video:width,height,src ' +
  // the address comes last, so that nothing is fetched before the rest is known
  'img:alt,width,height,sizes,srcset,src source:type,media,width,height,sizes,srcset,src ' +
  'a:href,hreflang,type';

const words = (text: string): readonly string[] => text.split(' ');

/** Element → its own attributes. */
export const allowedElements: ReadonlyMap<string, readonly string[]> = new Map(
  words(ELEMENTS).map((entry) => {
    const [name, attributes] = entry.split(':');
    return [name, attributes ? attributes.split(',') : []];
  }),
);

/** Attributes that every listed element may have. */
export const commonAttributes = words('dir lang class');

/** Of an element's classes only these stay: an editor's placement of pictures, tables and text. */
export const allowedClasses: ReadonlySet<string> = new Set(
  words(
    'alignleft alignright aligncenter alignwide alignfull has-text-align-left has-text-align-center has-text-align-right',
  ),
);

/** Elements that go while their content stays, as that of elements in no list does. */
export const unwrappedElements = words(
  'article section main header footer nav aside hgroup center font big tt acronym form fieldset label legend ' +
    'search menu nobr button dialog',
);

/** Elements that go with all that is in them. */
export const droppedElements: ReadonlySet<string> = new Set(
  words(
    'script style template svg math noscript noembed noframes iframe object embed applet frame frameset textarea ' +
      'select input title head base link meta xmp plaintext canvas track param map area slot portal fencedframe',
  ),
);

/** At most this much of one article is read; `attributes` is for one tag. */
export const MAX = {
  characters: 300_000,
  depth: 100,
  elements: 5000,
  images: 60,
  attributes: 500,
};
