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
/** Public members that only other parts of the widget use. */
type Internal = 'base' | 'feedOptions' | 'isDeferred' | 'observeNear' | 'options' | 'providedArticle' | 'view';
/** The members of an element that LitElement does not have. */
type Own<E> = Exclude<keyof E, keyof LitElement | Internal>;
/** The names of the properties, without the methods. */
type Fields<E> = {
    [Name in Own<E>]: E[Name] extends (...args: never) => unknown ? never : Name;
}[Own<E>];
/** The attribute of a property: `article-url` for `articleUrl`. */
type Kebab<Name> = Name extends `${infer First}${infer Rest}` ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${Kebab<Rest>}` : '';
/** The properties of an element. */
export type KpuProperties<E> = {
    [Name in Fields<E>]?: E[Name];
};
/** The attributes of an element, in kebab case. Properties that hold objects have none. */
export type KpuAttributes<E> = {
    [Name in Fields<E> as E[Name] extends string | number | boolean | undefined ? Kebab<Name> : never]?: E[Name];
};
/** The events that an element fires. */
type Fired<E> = E extends KpuTags['kpu-news-list'] ? keyof KpuEvents : E extends KpuTags['kpu-article'] ? Exclude<keyof KpuEvents, 'kpu-open'> : 'kpu-error' | 'kpu-share';
/** Event listeners, named by the event with a prefix: `onkpu-load` in React, Preact and Svelte. */
export type KpuListeners<E, Prefix extends string = 'on'> = {
    [Name in Fired<E> as `${Prefix}${Name}`]?: (event: KpuEvents[Name] & {
        readonly currentTarget: E;
    }) => void;
};
/** The props of an element in addition to those of all HTML elements. */
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
