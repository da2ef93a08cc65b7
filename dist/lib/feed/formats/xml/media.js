import { all, attr, fieldsOf, firstAddress, resolve, textOf } from './fields.js';
import { isPicture } from '../html/pictures.js';
import { isImageFile } from '../refine.js';
import { plainTextOf } from './text-construct.js';
/** Pixels; a picture that is wider is not worth its bytes on a card. */
const WIDEST = 1600;
const isImage = (element, url) => attr(element, 'medium') === 'image' || isImageFile(attr(element, 'type') ?? attr(element, 'medium'), url);
/** A program of the dead Flash plug-in is no file to download. */
const isDead = (element) => /shockwave-flash/i.test(attr(element, 'type') ?? '');
const widthOf = (element) => +(attr(element, 'width') ?? 0) || 0;
/** The widest first, those that are too wide last. */
const byWidth = (a, b) => rank(b) - rank(a);
const rank = (element) => (widthOf(element) > WIDEST ? -1 : widthOf(element));
/** What pictures and files are named by: an attribute, a child `url`, or the text. */
const addressOf = (element, context) => resolve(attr(element, 'url') ??
    attr(element, 'href') ??
    attr(element, 'src') ??
    firstAddress(textOf(all(fieldsOf([element], context), 'url')[0]) || textOf(element)), element, context);
/**
 * Pictures and files by Media RSS, enclosures and iTunes.
 * @param item with the members of its groups
 * @see https://www.rssboard.org/media-rss
 */
export function mediaOf(item, context) {
    const contents = all(item, 'media:content').slice(0, 50);
    const inside = fieldsOf(contents, context);
    const enclosures = [
        ...all(item, 'enclosure'),
        ...all(item, 'link').filter((link) => attr(link, 'rel') === 'enclosure'),
    ].slice(0, 50);
    const files = [...enclosures, ...contents].map((element) => {
        const url = addressOf(element, context) ?? '';
        return { element, url, image: isImage(element, url) };
    });
    const pictures = [
        ...contents
            .filter((element) => files.some((file) => file.element === element && file.image))
            .sort(byWidth),
        ...[item, inside].flatMap((fields) => all(fields, 'media:thumbnail')).sort(byWidth),
        ...all(item, 'itunes:image'),
        ...files.filter(({ image }) => image).map(({ element }) => element),
        ...all(item, 'image thumbnail featured_image'),
    ];
    const picture = pictures.find((element) => isPicture(addressOf(element, context)));
    const pictureFields = picture ? fieldsOf([picture], context) : new Map();
    const statistics = fieldsOf(all(item, 'media:community'), context);
    return {
        image: picture && {
            url: addressOf(picture, context),
            alt: plainTextOf(all(pictureFields, 'media:description media:title')[0], context),
            width: attr(picture, 'width'),
            height: attr(picture, 'height'),
        },
        attachments: [
            ...new Map(files.filter(({ image, element }) => !image && !isDead(element)).map((file) => [file.url, file])).values(),
        ].map(({ element, url }) => ({
            url,
            title: attr(element, 'title') ?? plainTextOf(all(fieldsOf([element], context), 'media:title')[0], context),
            type: attr(element, 'type'),
            size: attr(element, 'length') ?? attr(element, 'fileSize'),
        })),
        views: all(statistics, 'media:statistics').map((element) => attr(element, 'views'))[0],
    };
}
