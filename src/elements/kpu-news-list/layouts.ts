import { css } from 'lit';
import { styles } from './list.css.js';

/**
 * The layouts by their names, which are the values of `layout` and classes. The first is the default; its rules are for
 * all, and each of the others adds to them.
 */
export const layouts = {
  list: styles,
  grid: css`
    :is(.grid, .featured) .items {
      display: grid;
      align-content: start; /* a height reserved by the skeleton stays below the cards */
      grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kpu-columns, 17em)), 1fr));
    }
    :is(.grid, .featured) .item {
      flex-direction: column;
      gap: 0;
      overflow: hidden;
      padding: 0;
      border: 1px solid var(--_border);
      border-radius: var(--_radius);
      contain-intrinsic-size: auto 24em;
    }
    :is(.grid, .featured) .image {
      width: 100%;
      max-width: none;
      border-radius: 0;
    }
    :is(.grid, .featured) .text {
      padding: 0.6em var(--_space) var(--_space);
    }
    .long {
      font-size: 0.9375em;
    }
    /* a long title replaces the summary, so that the card is not higher than the others of its row */
    :is(.grid, .featured) .long:has(a) ~ .summary {
      display: none;
    }
  `,
  featured: css`
    .featured .item:first-child {
      grid-column: 1/-1;
      flex-flow: wrap; /* image beside the text if there is space for both */
      font-size: 1.2em;
    }
    .featured .item:first-child > * {
      flex: 1 18em;
      min-width: 0;
      height: auto;
    }
  `,
  headlines: css`
    .headlines :is(.image, .summary) {
      display: none;
    }
  `,
};

export type Layout = keyof typeof layouts;
