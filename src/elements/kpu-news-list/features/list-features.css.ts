import { controls } from '../../../styles/controls.js';

/** Styles of what the features of the list render. */
export const css = /* css */ `
  ${controls}
  .search {
    width: 100%;
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
  }
  .item {
    position: relative;
  }
  .items:not(:has(.item)) {
    display: none;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
  }
  /* leaves space for the button "new" */
  .item :is(a, button) {
    scroll-margin-block: 60px;
  }
  /* an article without a page has its summary only here */
  .item:not(:has(.title a)) .summary {
    -webkit-line-clamp: none;
  }
  .search::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .new {
    position: sticky;
    inset-block-start: 52px; /* stands on this line */
    z-index: 1;
    height: 0;
    text-align: end;
  }
  .new .button {
    padding-inline: 0.9em;
    background: var(--kpu-surface, Canvas);
    font-size: 0.875em;
    transform: translateY(-100%);
  }
  .failed-sources {
    flex-basis: 100%;
    margin: 0;
  }
  /* a placeholder replaces a broken image, as on a card without one */
  .broken {
    content: linear-gradient(#0000, #0000);
  }
  .all {
    display: inline-flex;
    align-items: center;
    min-height: 44px;
    margin-inline-start: auto;
    color: var(--_accent);
  }
  .all::after {
    content: '→' / '';
    margin-inline-start: 0.3em;
  }
  .all:dir(rtl)::after {
    content: '←' / '';
  }
  .title a:hover {
    color: var(--_accent);
    text-decoration: underline;
  }
  .title a:focus-visible {
    outline: 0;
  }
  .title a:focus-visible::after {
    outline: 3px solid var(--_accent);
    outline-offset: -3px;
    border-radius: var(--_radius);
  }
  .tag {
    display: inline-block;
    margin-inline-end: 0.4em;
    padding-inline: 0.6em;
    outline: 1px solid var(--_border); /* inside, so that two rows do not touch, and nothing moves */
    outline-offset: -2px;
    border-radius: 1em;
  }
  .share {
    position: relative;
    margin-inline-start: -0.5em;
  }
  .share-link:focus-visible {
    outline-offset: -3px;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
  /* print: black on white, complete cards, no controls */
  @media print {
    .kpu {
      --_accent: #000;
      --_muted: #333;
      --_border: #999;
      color-scheme: light;
      background: #fff;
      color: #000;
    }
    :is(button, .search, .share) {
      display: none !important;
    }
    .item {
      content-visibility: visible;
      break-inside: avoid;
    }
    .heading {
      break-after: avoid;
    }
    .all::after {
      content: ' (' attr(href) ')';
    }
  }
`;
