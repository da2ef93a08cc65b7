import { letters } from './cards/card-text.js';
import { DateReader } from './cards/date-reader.js';
import { Candidates, mainOf } from './lists/candidates.js';
import { chosenGroup } from './lists/chosen.js';
import { nextPage } from './next-page.js';
import { dataArticles } from './page-data.js';
import { readHead } from './page-head.js';
import { PageIndex } from './page-index.js';
import { isWhere, recipeOf } from './recipe.js';
import { isArticle, isNews, isStronger, noList, reasonOf, signOf } from './refusals.js';
import { jsonLdArticles, markedElements } from './structured.js';
/** Letters of an example that must be alike; it may have been cut. */
const MIN_EXAMPLE = 12;
/** Whether a title is the one that somebody copied, perhaps cut, or with more around it. */
function isExample(title, example) {
    const [a, b] = [letters(title), letters(example)];
    if (a === b)
        return a !== '';
    const [short, long] = a.length < b.length ? [a, b] : [b, a];
    return short.length >= MIN_EXAMPLE && long.includes(short);
}
const plain = ({ url, title, date, image, images, summary, views, section }) => ({
    url,
    title,
    date,
    image,
    images,
    summary,
    views,
    section,
});
const foundList = (list, rung) => ({
    rung,
    articles: list.items.map(plain),
    list,
});
/** The list that has a headline, which needs no other proof; undefined if none has it. */
function byExample(candidates, example) {
    const lists = candidates.all.filter(({ items }) => items.some(({ title }) => isExample(title, example)));
    return mainOf(candidates.refined(lists).filter(({ items }) => items.some(({ title }) => isExample(title, example))));
}
/** What is in the page for machines, for pages that show nothing without scripts. */
function byData(root, page, head, candidates) {
    for (const rung of ['microdata', 'h-entry']) {
        const group = chosenGroup(page, markedElements(root, rung));
        const list = group && group.cards.length > 2 ? candidates.judge(group) : undefined;
        if (list && list.evidence.count > 2 && list.evidence.links > 0.7)
            return foundList(list, rung);
    }
    const linked = jsonLdArticles(head, page.base);
    if (linked.length > 2)
        return { rung: 'json-ld', articles: linked };
    const carried = dataArticles(head, page.base);
    return carried.length > 2 ? { rung: 'page-data', articles: carried } : undefined;
}
/** The main list of a page, or what is in it for machines. */
function search(root, page, head, candidates) {
    const lists = candidates.refined();
    const sign = signOf(page, head, lists[0]?.items ?? []);
    if (isStronger(sign))
        throw noList(page.url, sign);
    const best = mainOf(lists.filter(({ evidence }) => isNews(evidence)));
    // what is shown comes first: data for search engines often has only some of it
    const found = best ? foundList(best, 'structure') : byData(root, page, head, candidates);
    if (!found)
        throw noList(page.url, reasonOf(page, head, lists[0]?.items ?? [], lists[0]?.evidence));
    const listed = lists.filter(({ evidence }) => evidence.count > 2 && (evidence.links > 0.7 || evidence.dates > 0.5));
    if (best &&
        isArticle(page, head, best.items, [best, ...listed].map(({ items }) => items)))
        throw noList(page.url, 'article');
    return found;
}
function find(root, page, head, options) {
    const { example, items, recipe, now = Date.now() } = options;
    const candidates = new Candidates(page, new DateReader(now, head.language), example ? Infinity : undefined);
    const group = items && chosenGroup(page, items(root));
    if (group)
        return foundList(candidates.judge(group), 'items');
    const same = recipe && candidates.refined(candidates.all.filter((list) => isWhere(page, list.group, recipe)))[0];
    if (same && same.evidence.count > 1)
        return foundList(same, 'structure');
    const list = example ? byExample(candidates, example) : undefined;
    return list ? foundList(list, 'example') : search(root, page, head, candidates);
}
/**
 * Reads the articles that a page lists.
 * @param root the tree of the page
 * @param url the page's address, after redirects
 * @throws {FeedError} `not-a-feed` with a `PageReason` where the page is no list
 */
export function readPage(root, url, options = {}) {
    const page = new PageIndex(root, url);
    const head = readHead(root, page);
    const { rung, articles, list } = find(root, page, head, options);
    return {
        title: head.title,
        language: head.language,
        articles,
        next: nextPage(page, head),
        rung,
        recipe: list && recipeOf(page, list.group),
    };
}
