import type { TemplateResult } from 'lit';
import { type Locale } from '../i18n/index.js';
import type { Lit } from './share-links.js';
/** That news could not be updated, and how old it is. */
export declare const outdated: (at: number, { t, tag }: Locale, zone: string | undefined) => string;
/** The same on screen, with a way to try again. */
export declare const outdatedNote: ({ html }: Pick<Lit, "html">, words: string, t: Locale["t"], retry: () => void) => TemplateResult;
