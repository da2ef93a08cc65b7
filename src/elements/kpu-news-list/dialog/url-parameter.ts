/** The part of the URL that identifies the open article. */
export type AddressMode = 'hash' | 'query';

/** Name of the parameter: `#berita=8355` or `?berita=8355`. */
export const PARAMETER = 'berita';
/** Maximum length of an id, in characters. */
const MAX_ID_LENGTH = 2000;

const isOurs = (pair: string): boolean => pair === PARAMETER || pair.startsWith(`${PARAMETER}=`);

const pairsOf = (mode: AddressMode, { hash, search }: URL): string[] => {
  const text = (mode === 'hash' ? hash : search).slice(1);
  return text ? text.split('&') : [];
};

/** The id in a URL: the value of our parameter, if it has one. */
export function articleIdIn(address: string, mode: AddressMode): string | undefined {
  const pair = pairsOf(mode, new URL(address)).find(isOurs);
  if (pair === undefined) return undefined;
  const id = new URLSearchParams(pair).get(PARAMETER); // decodes any escapes and never throws
  return id && id.length <= MAX_ID_LENGTH ? id : undefined;
}

/** A URL with the id of an article, or without one. Everything else in it stays as written. */
export function urlWithArticle(address: string, mode: AddressMode, id?: string): string {
  const url = new URL(address);
  const pairs = pairsOf(mode, url).filter((pair) => !isOurs(pair));
  if (id !== undefined) pairs.push(String(new URLSearchParams({ [PARAMETER]: id })));
  url[mode === 'hash' ? 'hash' : 'search'] = pairs.join('&');
  return url.href;
}
