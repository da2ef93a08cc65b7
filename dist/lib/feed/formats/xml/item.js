import { dateOffset, feedDate } from '../dates/feed-date.js';
import { cutExcerpt } from '../html/boilerplate.js';
import { cleanHtml } from '../html/clean-html.js';
import { firstImage } from '../html/pictures.js';
import { plainText } from '../html/plain-text.js';
import { refine } from '../refine.js';
import { unescapeReferences } from './entities.js';
import { mediaOf } from './media.js';
import { all, attr, baseOf, fieldsOf, firstAddress, isAtom, resolve, textOf, } from './fields.js';
import { plainTextOf, readTextConstruct } from './text-construct.js';
const PUBLISHED = 'published pubdate issued dcterms:issued dc:date date prism:publicationdate dcterms:created created';
const MODIFIED = 'updated modified dcterms:modified lastbuilddate';
const SUMMARY = 'description summary dc:description itunes:summary media:description';
const CONTENT = 'content:encoded content body fulltext';
/** The date in the first of these elements that holds one, and the hours from UTC of its zone. */
function dateOf(fields, names) {
    for (const element of all(fields, names)) {
        const text = textOf(element);
        const date = feedDate(text);
        if (date)
            return [date, dateOffset(text)];
    }
    return [];
}
/** The first of these elements that says something, as text. */
export function firstText(fields, context, names) {
    for (const element of all(fields, names)) {
        const text = plainTextOf(element, context);
        if (text)
            return text;
    }
    return '';
}
const relOf = (link) => attr(link, 'rel')?.split('/').pop()?.toLowerCase() ?? 'alternate';
/** Where a link of some kind leads: `alternate` is the page, `next` the older items. */
export function linkOf(fields, rel, context) {
    const links = all(fields, 'link')
        .filter((link) => relOf(link) === rel)
        .map((link) => ({ link, url: attr(link, 'href') ?? firstAddress(textOf(link)) }))
        .filter(({ url }) => url);
    // RSS knows one link, and readers take the last of several; Atom may have one for each type
    const plain = context.isAtomFeed ? [] : links.filter(({ link }) => !isAtom(link, context));
    const found = plain[plain.length - 1] ?? links.find(({ link }) => attr(link, 'type')?.includes('html')) ?? links[0];
    return found && resolve(found.url, found.link, context);
}
/** The name in "mail (Name)", "Name <mail>" and "Name (mail)"; else all of it. */
function nameIn(text) {
    const [outside, inside = ''] = text
        .slice(0, 300)
        .replace(/[)>]\s*$/, '')
        .split(/[(<]/, 2)
        .map((part) => part.trim());
    if (!text.includes('@') || !outside || !inside)
        return text.trim();
    return outside.includes('@') ? inside : inside.includes('@') ? outside : text.trim();
}
/** Names of the people who wrote it; an address of mail only where there is no name. */
export function authorsOf(fields, context) {
    const elements = ['dc:creator', 'author', 'itunes:author'].map((names) => all(fields, names));
    return (elements.find((found) => found.some((element) => textOf(element))) ?? [])
        .slice(0, 10)
        .map((element) => {
        const person = fieldsOf([element], context);
        const [part] = all(person, 'name email uri').filter((child) => textOf(child));
        return nameIn(part ? textOf(part) : plainTextOf(element, context));
    });
}
/** Tags by `category`, Dublin Core and the keywords of media. */
function tagsOf(fields, context) {
    const tags = all(fields, 'category dc:subject')
        .slice(0, 50)
        .map((element) => attr(element, 'label') ?? (plainTextOf(element, context) || attr(element, 'term')));
    const keywords = all(fields, 'itunes:keywords media:keywords').flatMap((element) => textOf(element).slice(0, 2000).split(','));
    return [...tags, ...keywords].flatMap((tag) => tag?.trim() || []);
}
/** The page of an item: its link, else what serves as one. */
function pageOf(fields, id, context) {
    const [content] = all(fields, 'content');
    const text = textOf(id);
    return (linkOf(fields, 'alternate', context) ??
        (content && resolve(attr(content, 'src'), content, context)) ??
        (id && /^https?:/i.test(text) && !/^false$/i.test(attr(id, 'isPermaLink') ?? '') ? text : undefined) ??
        linkOf(fields, 'related', context));
}
function titleOf(fields, context) {
    const names = 'title dc:title media:title itunes:title';
    const title = firstText(fields, context, names);
    if (title)
        return { title };
    const html = all(fields, names).map((element) => readTextConstruct(element, context).html ?? '');
    return { picture: html.map(firstImage).find(Boolean) };
}
/** What names an item without a title and a text: its link, else its day; either is still something to show. */
const nameOf = (url, date) => /^https?:\/\/(?:www\.)?(.+?)\/?$/.exec(url ?? '')?.[1] ?? date?.slice(0, 10);
const lengthOf = ({ html, text }) => (html ?? text ?? '').trim().length;
/** The body, which is the longest of what there is, and the shortest of the rest in its stead on a card. */
function bodyOf(fields, context) {
    const [summary, content = summary] = [SUMMARY, CONTENT].map((names) => all(fields, names)
        .map((element) => readTextConstruct(element, context, true))
        .filter(lengthOf)[0]);
    if (!content)
        return {};
    const [long, short] = summary && lengthOf(summary) > lengthOf(content) ? [summary, content] : [content, summary];
    return {
        text: long.text,
        html: long.html && unescapeReferences(long.html),
        summary: short && short !== long ? (short.text ?? plainText(cleanHtml(cutExcerpt(short.html ?? '')))) : '',
    };
}
/** Names the members of an RSS item or an Atom entry. */
export function toArticle(item, context) {
    const itemFields = fieldsOf([item], context);
    const fields = itemFields.has('media:group')
        ? fieldsOf([item, ...all(itemFields, 'media:group')], context)
        : itemFields;
    const about = attr(item, 'rdf:about');
    const [id] = all(fields, 'guid id dc:identifier').filter((element) => textOf(element));
    const { image: given, ...media } = mediaOf(fields, context);
    const { title, picture } = titleOf(fields, context);
    const image = given ?? picture;
    const url = pageOf(fields, id, context) ?? about;
    const body = bodyOf(fields, context);
    const [published, offset] = dateOf(fields, PUBLISHED);
    const [modified, modifiedOffset] = dateOf(fields, MODIFIED);
    const [language] = all(fields, 'dc:language language');
    const raw = {
        ...media,
        ...body,
        id: textOf(id) || about,
        url,
        title: title ?? (body.html || body.text || image ? '' : nameOf(url, published ?? modified)),
        image,
        published: published ?? modified,
        modified,
        offset: published ? offset : modifiedOffset,
        authors: authorsOf(fields, context),
        tags: tagsOf(fields, context),
        language: textOf(language) || attr(item, 'xml:lang'),
    };
    return refine(raw, baseOf(item, context));
}
