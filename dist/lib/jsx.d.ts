import type { LitElement } from 'lit';
import type { KpuArticle } from './elements/kpu-article/kpu-article.js';
import type { KpuNewsList } from './elements/kpu-news-list/kpu-news-list.js';
import type { KpuShareBar } from './elements/kpu-share-bar/kpu-share-bar.js';
import type { KpuEvents } from './events.js';
/** Each tag and its class. */
export interface KpuTags {
    'kpu-news-list': KpuNewsList;
    'kpu-article': KpuArticle;
    'kpu-share-bar': KpuShareBar;
}
/** What an element has of its own; these two are for the other parts of the widget. */
type Own<E> = Exclude<keyof E, keyof LitElement | 'base' | 'served'>;
/** The names of properties: what is no method. */
type Fields<E> = {
    [Name in Own<E>]: E[Name] extends (...args: never) => unknown ? never : Name;
}[Own<E>];
/** `articleUrl` as HTML writes it: `article-url`. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : '';
/** The properties of an element, under the names that they have on its class. */
export type KpuProperties<E> = {
    [Name in Fields<E>]?: E[Name];
};
/** The attributes of an element, as HTML writes them; what only a property can hold has none. */
export type KpuAttributes<E> = {
    [Name in Fields<E> as E[Name] extends string | number | boolean | undefined ? Kebab<Name> : never]?: E[Name];
};
/** The events that an element fires. */
type Fired<E> = E extends KpuTags['kpu-news-list'] ? keyof KpuEvents : E extends KpuTags['kpu-article'] ? Exclude<keyof KpuEvents, 'kpu-open'> : 'kpu-error' | 'kpu-share';
/** Listeners under the names of the events behind a prefix: `onkpu-load` of React, Preact and Svelte. */
export type KpuListeners<E, Prefix extends string = 'on'> = {
    [Name in Fired<E> as `${Prefix}${Name}`]?: (event: KpuEvents[Name] & {
        readonly currentTarget: E;
    }) => void;
};
/** What an element takes beside what every HTML element takes. */
export type KpuProps<E> = KpuProperties<E> & KpuAttributes<E> & KpuListeners<E>;
/** @ts-ignore */
type ReactProps<E> = import('react').DetailedHTMLProps<import('react').HTMLAttributes<E>, E>;
/** @ts-ignore */
type PreactProps<E> = import('preact').HTMLAttributes<E>;
/** @ts-ignore */
type SolidProps<E> = import('solid-js').JSX.HTMLAttributes<E>;
type ReactTags = {
    [Tag in keyof KpuTags]: ReactProps<KpuTags[Tag]> & KpuProps<KpuTags[Tag]> & {
        class?: string;
    };
};
type PreactTags = {
    [Tag in keyof KpuTags]: PreactProps<KpuTags[Tag]> & KpuProps<KpuTags[Tag]>;
};
type SolidTags = {
    [Tag in keyof KpuTags]: SolidProps<KpuTags[Tag]> & KpuProps<KpuTags[Tag]> & KpuListeners<KpuTags[Tag], 'on:'>;
};
/** @ts-ignore */
declare module 'react' {
    namespace JSX {
        interface IntrinsicElements extends ReactTags {
        }
    }
}
/** @ts-ignore */
declare module 'preact' {
    namespace JSX {
        interface IntrinsicElements extends PreactTags {
        }
    }
}
/** @ts-ignore */
declare module 'solid-js' {
    namespace JSX {
        interface IntrinsicElements extends SolidTags {
        }
    }
}
export {};
