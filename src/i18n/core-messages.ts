import { core as en } from './languages/en.js';
import { core as id } from './languages/id.js';
import type { CoreMessages } from './messages.js';

/** The messages that the first card of a list needs, in the languages that are part of the main script. */
export const coreMessages: Readonly<Record<string, CoreMessages>> = { id, en };
