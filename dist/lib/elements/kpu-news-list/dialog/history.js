import { articleIdIn, urlWithArticle } from './url-parameter.js';
/** Our member of `history.state`, beside those of the page. */
const STATE_KEY = 'kpuNews';
/** Milliseconds that a step back may take; in some frames it never happens. */
const BACK_TIMEOUT = 500;
const isPlainObject = (state) => typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;
/** The mark of the present entry, if it still is about what the address names. */
function currentMark(mode) {
    const state = history.state;
    const mark = isPlainObject(state) && Object.hasOwn(state, STATE_KEY)
        ? state[STATE_KEY]
        : undefined;
    return mark?.id === articleIdIn(location.href, mode) ? (mark ?? undefined) : undefined;
}
/** The article that the page's address names, if it names one. */
export function articleInUrl(mode) {
    const id = articleIdIn(location.href, mode);
    return id === undefined ? undefined : { id, key: currentMark(mode)?.key };
}
/** The page's state with our mark, or without; a state that is no plain object stays as it is. */
export function stateWith(state, mark) {
    if (state !== null && !isPlainObject(state))
        return state;
    const { [STATE_KEY]: _, ...others } = state ?? {};
    return mark ? { ...others, [STATE_KEY]: mark } : Object.keys(others)[0] ? others : null;
}
/** Writes an article into the address, or removes it. */
function write(mode, article, push) {
    const state = stateWith(history.state, article && { ...article, pushed: push || !!currentMark(mode)?.pushed });
    // never relative: a page's `<base>` may lead elsewhere
    const url = urlWithArticle(location.href, mode, article?.id);
    history[push ? 'pushState' : 'replaceState'](state, '', url);
}
let queue = Promise.resolve();
let pending = 0;
/** One after the other: a step back is asynchronous, and what is written meanwhile would be in the wrong entry. */
function enqueue(change) {
    pending++;
    const done = queue
        .then(change)
        .catch(() => undefined) // no history in a sandbox, too many entries at a time: reading works without
        .then(() => {
        pending--;
    });
    queue = done;
    return done;
}
/** Whether we are changing the address, so that it need not be what is shown. */
export const isUpdating = () => pending > 0;
/** Settles once that is done. */
export const whenUpdated = () => queue;
/** Has the address name an article: in a new entry of the history, or in place of the one it named. */
export const pushArticle = (mode, article, push) => enqueue(() => {
    write(mode, article, push && articleInUrl(mode)?.id !== article.id);
});
/**
 * One step back in the history.
 * @param check called when that entry is there; its result is given after all other listeners have been called
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
/** Goes back to the entry before the article's, where that is the page without it; else removes it from the address. */
export const removeArticle = (mode) => enqueue(async () => {
    const article = articleInUrl(mode);
    if (!article)
        return;
    const isStillNamed = () => articleInUrl(mode)?.id === article.id;
    const remains = currentMark(mode)?.pushed ? await stepBack(isStillNamed) : isStillNamed();
    if (remains)
        write(mode, undefined, false);
});
