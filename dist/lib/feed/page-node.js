// `kpu-news/page` in Node, which has no browser to ask for the characters of HTML.
import { addAllCharacters } from '../model/character-table.js';
export * from './page.js';
addAllCharacters();
