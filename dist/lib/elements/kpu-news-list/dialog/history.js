import { articleIdIn, urlWithArticle } from './url-parameter.js';
/** Our member of `history.state`, next to those of the page. */
const STATE_KEY = 'kpuNews';
/** Timeout of a step back, in milliseconds; in some frames it never happens. */
const BACK_TIMEOUT = 500;
const isPlainObject = (state) => typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;
/** Our data of the current entry, unless it is about another article than the URL. */
function currentMark(mode) {
    const state = history.state;
    const mark = isPlainObject(state) && Object.hasOwn(state, STATE_KEY)
        ? state[STATE_KEY]
        : undefined;
    return mark?.id === articleIdIn(location.href, mode) ? (mark ?? undefined) : undefined;
}
/** The article in the URL of the page, if any. */
export function articleInUrl(mode) {
    const id = articleIdIn(location.href, mode);
    return id === undefined ? undefined : { id, key: currentMark(mode)?.key };
}
/** The state of the page with or without our data. A state that is not a plain object is kept unchanged. */
export function stateWith(state, mark) {
    if (state !== null && !isPlainObject(state))
        return state;
    const { [STATE_KEY]: _, ...others } = state ?? {};
    return mark ? { ...others, [STATE_KEY]: mark } : Object.keys(others)[0] ? others : null;
}
/** Writes an article into the URL, or removes it. */
function write(mode, article, push) {
    const state = stateWith(history.state, article && { ...article, pushed: push || !!currentMark(mode)?.pushed });
    // absolute, since a `<base>` may point elsewhere
    const url = urlWithArticle(location.href, mode, article?.id);
    history[push ? 'pushState' : 'replaceState'](state, '', url);
}
let queue = Promise.resolve();
let pending = 0;
/** Runs changes sequentially: a step back is asynchronous, and a change made meanwhile would go to the wrong entry. */
function enqueue(change) {
    pending++;
    const done = queue
        .then(change)
        .catch(() => undefined) // fails in a sandbox, or for too many entries; the dialog works without history
        .then(() => {
        pending--;
    });
    queue = done;
    return done;
}
/** Whether a change of the URL is pending, so that it may differ from what is shown. */
export const isUpdating = () => pending > 0;
/** Resolves when no change is pending. */
export const whenUpdated = () => queue;
/** Writes an article into the URL, in a new history entry or in the current one. */
export const pushArticle = (mode, article, push) => enqueue(() => {
    write(mode, article, push && articleInUrl(mode)?.id !== article.id);
});
/**
 * Goes back one step in the history.
 * @param check called when the entry is current; its result is returned after all other listeners have run
 */
const stepBack = (check) => new Promise((resolve) => {
    const onPopState = () => {
        const result = check();
        setTimeout(() => {
            resolve(result);
        });
    };
    addEventListener('popstate', onPopState, { once: true });
    setTimeout(() => {
        removeEventListener('popstate', onPopState);
        resolve(check());
    }, BACK_TIMEOUT);
    history.back();
});
/** Goes back if the previous entry is the page without the article, otherwise removes the article from the URL. */
export const removeArticle = (mode) => enqueue(async () => {
    const article = articleInUrl(mode);
    if (!article)
        return;
    const isStillNamed = () => articleInUrl(mode)?.id === article.id;
    const remains = currentMark(mode)?.pushed ? await stepBack(isStillNamed) : isStillNamed();
    if (remains)
        write(mode, undefined, false);
});
