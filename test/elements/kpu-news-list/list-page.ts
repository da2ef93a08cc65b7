import { waitUntil as poll } from '@open-wc/testing';
import '../../../src/define.js';
import type { KpuNewsList } from '../../../src/elements/kpu-news-list/kpu-news-list.js';
import type { Limits } from '../../../src/net/index.js';
import { serveFeed, type Answer, type ServedFeed } from '../../helpers/server.js';

export type { KpuNewsList };

/** Short waits between attempts; the attempts themselves may take long on a busy machine. */
export const FAST: Partial<Limits> = { breaker: 0, backoff: 10, retryAfter: 20, policy: 10 };

/** Milliseconds after which a test gives up: what it waits for comes at once, or never. */
const PATIENCE = 30_000;

const DAY = 86_400_000;

/** Item `n` of a feed; a higher number is older. */
export const item = (n: number, members: object = {}): object => ({
  id: String(n),
  url: `https://kpu.example/berita/${n}`,
  title: `Berita ${n}`,
  date_published: new Date(Date.UTC(2024, 0, 31, 3) - n * DAY).toISOString(),
  ...members,
});

/** The items `from` to `to`, both included. */
export const items = (to: number, from = 1): object[] =>
  Array.from({ length: to - from + 1 }, (_, index) => item(from + index));

export const feedOf = (list: readonly object[], members: object = {}): object => ({
  version: 'https://jsonfeed.org/version/1.1',
  title: 'Uji',
  items: list,
  ...members,
});

export const serve = (list: readonly object[], members: object = {}): Promise<ServedFeed> =>
  serveFeed({ body: feedOf(list, members) });

let silent: Promise<ServedFeed> | undefined;

/** A list whose feed never answers. All of them share one request, which leaves connections for others. */
export async function waitingList(options: ListOptions = {}): Promise<KpuNewsList> {
  const { url } = await (silent ??= serveFeed({ hang: true }));
  return putList({
    ...options,
    attributes: { src: url, ...options.attributes },
    properties: {
      ...options.properties,
      limits: { headers: 1e6, total: 1e6, ...options.properties?.limits },
    },
  });
}

export interface ListOptions {
  /** Attributes. */
  readonly attributes?: Readonly<Record<string, string>>;
  /** Properties. */
  readonly properties?: Partial<KpuNewsList>;
  /** Light-DOM children. */
  readonly children?: readonly Node[];
  /** The parent of the list; the body by default. */
  readonly parent?: ParentNode & Node;
}

const made: Element[] = [];

/** Creates a list with short waits, without inserting it. */
export function makeList({ attributes = {}, properties = {}, children = [] }: ListOptions = {}): KpuNewsList {
  const list = document.createElement('kpu-news-list');
  list.limits = FAST;
  for (const [name, value] of Object.entries(attributes)) list.setAttribute(name, value);
  Object.assign(list, properties);
  list.append(...children);
  made.push(list);
  return list;
}

/** Inserts a list without waiting for anything. */
export function putList(options: ListOptions = {}): KpuNewsList {
  const list = makeList(options);
  (options.parent ?? document.body).append(list);
  return list;
}

/** Polls until the predicate returns a truthy value. */
export const waitUntil = (condition: Parameters<typeof poll>[0], what?: string): Promise<void> =>
  poll(condition, what, { interval: 10, timeout: PATIENCE });

/** The next event of this type. */
export const next = <Name extends keyof HTMLElementEventMap>(
  target: HTMLElement,
  name: Name,
): Promise<HTMLElementEventMap[Name]> =>
  new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      reject(new Error(`No ${name} came.`));
    }, PATIENCE);
    const settle = (event: HTMLElementEventMap[Name]): void => {
      clearTimeout(timer);
      resolve(event);
    };
    target.addEventListener(name, settle, { once: true });
  });

/** Inserts a list and waits until its cards are rendered. */
export async function showList(options: ListOptions = {}): Promise<KpuNewsList> {
  const list = makeList(options);
  const loaded = next(list, 'kpu-load');
  (options.parent ?? document.body).append(list);
  await loaded;
  return list;
}

/** The same, and waits for the list's features. */
export async function showWhole(options: ListOptions = {}): Promise<KpuNewsList> {
  const list = await showList(options);
  await waitUntil(() => list.shadowRoot?.querySelector('[role=status]'), 'the features');
  return list;
}

/** A list that shows a feed provided as a property. */
export const showItems = (
  shown: readonly object[],
  attributes: Readonly<Record<string, string>> = {},
  properties: Partial<KpuNewsList> = {},
): Promise<KpuNewsList> => showList({ attributes, properties: { feed: feedOf(shown), ...properties } });

/** A list whose source fails. */
export async function failList(answer: Answer = { status: 404 }, options: ListOptions = {}) {
  const feed = await serveFeed(answer);
  const list = makeList({ ...options, attributes: { src: feed.url, ...options.attributes } });
  const failed = next(list, 'kpu-error');
  (options.parent ?? document.body).append(list);
  const { detail } = await failed;
  await waitUntil(() => part(list, 'retry'), 'the retry button');
  return { list, feed, detail };
}

/** Removes the lists that a test created. */
export function clear(): void {
  for (const element of made.splice(0)) element.remove();
}

// eslint-disable-next-line @typescript-eslint/no-unnecessary-type-parameters -- as querySelector has it
export const part = <T extends HTMLElement = HTMLElement>(list: KpuNewsList, name: string): T | null =>
  list.shadowRoot!.querySelector<T>(`[part~="${name}"]`);

export const parts = (list: KpuNewsList, name: string): HTMLElement[] => [
  ...list.shadowRoot!.querySelectorAll<HTMLElement>(`[part~="${name}"]`),
];

export const texts = (list: KpuNewsList, name: string): string[] =>
  parts(list, name).map(({ textContent }) => textContent.trim());

export const titles = (list: KpuNewsList): string[] => texts(list, 'title');

/** The numbers of the items shown, in order. */
export const shown = (list: KpuNewsList): number[] =>
  titles(list).map((title) => Number(title.replace('Berita ', '')));

/** Whether an element is visible. */
export const seen = (element: Element | null | undefined): boolean =>
  !!element && element.getClientRects().length > 0;

/** An element of the light DOM. */
export function child<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  text: string,
  slot?: string,
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  element.textContent = text;
  if (slot) element.slot = slot;
  return element;
}

/** A script element with inline JSON. */
export function inline(text: string | object): HTMLScriptElement {
  const script = document.createElement('script');
  script.type = 'application/feed+json';
  script.textContent = typeof text === 'string' ? text : JSON.stringify(text);
  return script;
}

/** Records the calls of a console method until `stop` is called. */
export function listen(name: 'warn' | 'error') {
  const original = console[name].bind(console);
  const lines: string[] = [];
  console[name] = (...args: unknown[]) => lines.push(String(args[0]));
  return {
    lines,
    stop: () => {
      console[name] = original;
    },
  };
}

export const pause = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds));
