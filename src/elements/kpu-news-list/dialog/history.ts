import { articleIdIn, urlWithArticle, type AddressMode } from './url-parameter.js';

/** The article identified by the URL of the page. */
export interface ArticleRef {
  readonly id: string;
  /** Its key, if our history entry has it: two feeds may use the same id. */
  readonly key?: string;
}

/** Our member of `history.state`, next to those of the page. */
const STATE_KEY = 'kpuNews';
/** Timeout of a step back, in milliseconds; in some frames it never happens. */
const BACK_TIMEOUT = 500;

/** Our data of a history entry. */
export interface HistoryMark extends ArticleRef {
  /** True if the previous entry is the page without an article. */
  readonly pushed: boolean;
}

const isPlainObject = (state: unknown): state is Record<string, unknown> =>
  typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

/** Our data of the current entry, unless it is about another article than the URL. */
function currentMark(mode: AddressMode): HistoryMark | undefined {
  const state: unknown = history.state;
  const mark =
    isPlainObject(state) && Object.hasOwn(state, STATE_KEY)
      ? (state[STATE_KEY] as HistoryMark | null)
      : undefined;
  return mark?.id === articleIdIn(location.href, mode) ? (mark ?? undefined) : undefined;
}

/** The article in the URL of the page, if any. */
export function articleInUrl(mode: AddressMode): ArticleRef | undefined {
  const id = articleIdIn(location.href, mode);
  return id === undefined ? undefined : { id, key: currentMark(mode)?.key };
}

/** The state of the page with or without our data. A state that is not a plain object is kept unchanged. */
export function stateWith(state: unknown, mark?: HistoryMark): unknown {
  if (state !== null && !isPlainObject(state)) return state;
  const { [STATE_KEY]: _, ...others } = state ?? {};
  return mark ? { ...others, [STATE_KEY]: mark } : Object.keys(others)[0] ? others : null;
}

/** Writes an article into the URL, or removes it. */
function write(mode: AddressMode, article: Required<ArticleRef> | undefined, push: boolean): void {
  const state = stateWith(
    history.state,
    article && { ...article, pushed: push || !!currentMark(mode)?.pushed },
  );
  // absolute, since a `<base>` may point elsewhere
  const url = urlWithArticle(location.href, mode, article?.id);
  history[push ? 'pushState' : 'replaceState'](state, '', url);
}

let queue: Promise<unknown> = Promise.resolve();
let pending = 0;

/** Runs changes sequentially: a step back is asynchronous, and a change made meanwhile would go to the wrong entry. */
function enqueue(change: () => unknown): Promise<void> {
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
export const isUpdating = (): boolean => pending > 0;

/** Resolves when no change is pending. */
export const whenUpdated = (): Promise<unknown> => queue;

/** Writes an article into the URL, in a new history entry or in the current one. */
export const pushArticle = (mode: AddressMode, article: Required<ArticleRef>, push: boolean): Promise<void> =>
  enqueue(() => {
    write(mode, article, push && articleInUrl(mode)?.id !== article.id);
  });

/**
 * Goes back one step in the history.
 * @param check called when the entry is current; its result is returned after all other listeners have run
 */
const stepBack = (check: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
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
export const removeArticle = (mode: AddressMode): Promise<void> =>
  enqueue(async () => {
    const article = articleInUrl(mode);
    if (!article) return;
    const isStillNamed = () => articleInUrl(mode)?.id === article.id;
    const remains = currentMark(mode)?.pushed ? await stepBack(isStillNamed) : isStillNamed();
    if (remains) write(mode, undefined, false);
  });
