import { css } from 'lit';

export const styles = css`
  .heading {
    margin-block-end: 0.6em;
    padding-block-end: 0.3em;
    border-block-end: 2px solid var(--_accent);
    font-size: 1.375em;
  }
  /* the search field, or its reserved space */
  .search-slot {
    min-height: max(44px, 2.5em + 2px);
    margin-block-end: var(--_space);
  }
  /* not a grid, which would lay out all rows again when one card comes into view */
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
  /* skeleton cards: their real height is reserved for the cards, not an estimate */
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
  /* truncated; a title never is, at any text size and spacing (WCAG 1.4.4, 1.4.12) */
  .summary {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: var(--kpu-summary-lines, 3);
  }
  .title {
    font-size: 1.0625em;
  }
  .foot {
    min-height: 44px;
    margin-block-start: var(--_space);
  }
`;
