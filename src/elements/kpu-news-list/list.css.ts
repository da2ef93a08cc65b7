import { css } from 'lit';

export const styles = css`
  .heading {
    margin-block-end: 0.6em;
    padding-block-end: 0.3em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.375em;
  }
  /* the search field, or its place */
  .search-slot {
    min-height: max(44px, 2.5em + 2px);
    margin-block-end: var(--_space);
  }
  /* no grid: it would lay out all rows again when one card comes into view */
  .items {
    display: flex;
    flex-direction: column;
    gap: var(--_space);
  }
  .item {
    display: flex;
    gap: var(--_space);
    padding-block-end: var(--_space);
    border-block-end: 1px solid var(--_border);
    background: var(--kpu-surface, transparent);
    content-visibility: auto;
    contain-intrinsic-size: auto 11em;
  }
  /* bones: their real height is kept for the cards, not the guess */
  [aria-hidden] {
    content-visibility: visible;
  }
  .image {
    flex: none;
    width: 32%;
    max-width: 13em;
    height: fit-content;
    aspect-ratio: var(--kpu-image-ratio, 16 / 9);
    object-fit: cover;
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 7%, transparent);
  }
  .text {
    flex: 1;
    min-width: 0;
    max-width: 44em;
    display: grid;
    align-content: start;
    gap: 0.3em;
  }
  .title a {
    text-decoration: none;
  }
  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.1em 0.75em;
  }
  /* an excerpt; a title is never cut off, whatever size and spacing a reader chooses (WCAG 1.4.4, 1.4.12) */
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--kpu-summary-lines, 3);
  }
  .title {
    font-size: 1.0625em;
  }
  .grid .items {
    display: grid;
    align-content: start; /* what a skeleton was higher is below the cards, not between them */
    grid-template-columns: repeat(auto-fill, minmax(min(100%, var(--kpu-columns, 17em)), 1fr));
  }
  .grid .item {
    flex-direction: column;
    gap: 0;
    overflow: hidden;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    contain-intrinsic-size: auto 24em;
  }
  .grid .image {
    width: 100%;
    max-width: none;
    border-radius: 0;
  }
  .grid .text {
    padding: 0.6em var(--_space) var(--_space);
  }
  .long {
    font-size: 0.9375em;
  }
  .grid .long:has(a) ~ .summary, /* a title that says it all: the row stays as high as its other cards */
  .headlines :is(.image, .summary) {
    display: none;
  }
  .featured .item:first-child {
    grid-column: 1/-1;
    flex-flow: wrap; /* picture beside text where both have room */
    font-size: 1.2em;
  }
  .featured .item:first-child > * {
    flex: 1 18em;
    min-width: 0;
    height: auto;
  }
  .foot {
    min-height: 44px;
    margin-block-start: var(--_space);
  }
`;
