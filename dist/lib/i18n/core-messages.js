import { core as en } from './languages/en.js';
import { core as id } from './languages/id.js';
/** The messages that the first card of a list needs, in the languages that are part of the main script. */
export const coreMessages = { id, en };
