/** Where the address bar names the article that is read. */
export type AddressMode = 'hash' | 'query';

/** The article that the address bar names. */
export interface ArticleRef {
  readonly id: string;
  /** Its key, where the entry of the history is ours and says so: an id may be in use in two feeds. */
  readonly key?: string;
}

/** Name of the parameter: `#berita=8355`, or `?berita=8355`. */
export const KEY = 'berita';
/** Our member of `history.state`, beside those of the page. */
const MARK = 'kpuNews';
/** Longer than any id that means something. */
const LONGEST = 2000;
/** Milliseconds that a step back may take; in some frames it never comes. */
const PATIENCE = 500;

interface Mark extends ArticleRef {
  /** The entry before this one is the page without an article. */
  readonly pushed: boolean;
}

const isOurs = (piece: string): boolean => piece === KEY || piece.startsWith(`${KEY}=`);

const piecesOf = (way: AddressMode, { hash, search }: URL | Location): string[] => {
  const text = (way === 'hash' ? hash : search).slice(1);
  return text ? text.split('&') : [];
};

const isPlain = (state: unknown): state is Record<string, unknown> =>
  typeof state === 'object' && state !== null && Object.getPrototypeOf(state) === Object.prototype;

/** What the address names: our parameter alone, whatever else is in it. */
function idIn(way: AddressMode): string | undefined {
  const piece = piecesOf(way, location).find(isOurs);
  if (piece === undefined) return undefined;
  const id = new URLSearchParams(piece).get(KEY); // reads whatever escapes it finds, and never throws
  return id && id.length <= LONGEST ? id : undefined;
}

/** What we wrote about this entry of the history, if it still is about what its address names. */
function markOf(way: AddressMode): Mark | undefined {
  const state: unknown = history.state;
  const mark = isPlain(state) && Object.hasOwn(state, MARK) ? (state[MARK] as Mark | null) : undefined;
  return mark?.id === idIn(way) ? (mark ?? undefined) : undefined;
}

/** The article that the address bar names, if it names one. */
export function articleInUrl(way: AddressMode): ArticleRef | undefined {
  const id = idIn(way);
  return id === undefined ? undefined : { id, key: markOf(way)?.key };
}

/** The page's state with our mark, or without; one that is no plain object is left as it is. */
function stateWith(mark: Mark | undefined): unknown {
  const state: unknown = history.state;
  if (state !== null && !isPlain(state)) return state;
  const { [MARK]: _, ...own } = state ?? {};
  return mark ? { ...own, [MARK]: mark } : Object.keys(own)[0] ? own : null;
}

/** A page's address with an article named in it, or with none; all else in it stays as it was written. */
export function addressWith(page: string, way: AddressMode, id?: string): string {
  const url = new URL(page);
  const pieces = piecesOf(way, url).filter((piece) => !isOurs(piece));
  if (id !== undefined) pieces.push(String(new URLSearchParams({ [KEY]: id })));
  url[way === 'hash' ? 'hash' : 'search'] = pieces.join('&');
  return url.href;
}

/** Writes an article into the address, or takes it out. */
function write(way: AddressMode, article: Required<ArticleRef> | undefined, push: boolean): void {
  const state = stateWith(article && { ...article, pushed: push || !!markOf(way)?.pushed });
  // never relative: a page's `<base>` may lead elsewhere
  const url = addressWith(location.href, way, article?.id);
  history[push ? 'pushState' : 'replaceState'](state, '', url);
}

let chain: Promise<unknown> = Promise.resolve();
let acts = 0;

/** One after the other: a step back comes late, and what is written meanwhile would be written into the wrong entry. */
function inTurn(act: () => unknown): Promise<void> {
  acts++;
  const done = chain
    .then(act)
    .catch(() => undefined) // no history in a sandbox, too many entries at a time: reading goes on without
    .then(() => {
      acts--;
    });
  chain = done;
  return done;
}

/** Whether the address is just being changed by us, so that it need not be what is shown. */
export const isUpdating = (): boolean => acts > 0;

/** Settles once that is done. */
export const whenUpdated = (): Promise<unknown> => chain;

/** Has the address name an article: in a new entry of the history, or in place of the one it named. */
export const pushArticle = (way: AddressMode, article: Required<ArticleRef>, push: boolean): Promise<void> =>
  inTurn(() => {
    write(way, article, push && articleInUrl(way)?.id !== article.id);
  });

/**
 * One step back in the history; what comes after it is a person's.
 * @param ask asked when that entry is there; its answer comes after all others who listen have been told
 */
const stepBack = (ask: () => boolean): Promise<boolean> =>
  new Promise((resolve) => {
    const come = () => {
      const answer = ask();
      setTimeout(() => {
        resolve(answer);
      });
    };
    addEventListener('popstate', come, { once: true });
    setTimeout(() => {
      removeEventListener('popstate', come);
      resolve(ask());
    }, PATIENCE);
    history.back();
  });

/** Back to the entry before the article's, where that is the page without it; else the address without the article. */
export const removeArticle = (way: AddressMode): Promise<void> =>
  inTurn(async () => {
    const named = articleInUrl(way);
    if (!named) return;
    const stays = () => articleInUrl(way)?.id === named.id;
    const still = markOf(way)?.pushed ? await stepBack(stays) : stays();
    if (still) write(way, undefined, false);
  });
