/** Styles of the dialog that shows an article. */
export const css = /* css */ `
  .dialog {
    margin: 1.5em auto auto; /* the bar keeps its position for articles of any length */
    width: min(46em, 100%);
    max-width: 100%;
    max-height: calc(100% - 3em);
    padding: 0 clamp(1em, 4vw, 2.5em) 2.5em;
    border: 1px solid transparent; /* visible in forced colors mode */
    border-radius: var(--_radius);
    background: var(--kpu-surface, Canvas);
    color: var(--kpu-text, CanvasText);
    overscroll-behavior: contain;
    scroll-padding-block-start: calc(44px + 2em); /* the bar must not cover the focused element */
  }
  .dialog::backdrop {
    overflow: hidden;
    overscroll-behavior: contain;
    background: rgb(0 0 0 / 0.6);
  }
  @media (width < 46em) {
    .dialog {
      margin: 0;
      width: 100%;
      height: 100%;
      max-height: 100%;
      border-radius: 0;
    }
  }
  .bar {
    container-type: inline-size;
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.25em;
    padding-block: 0.75em 0.25em;
    background: inherit;
  }
  .bar .button {
    min-width: 44px;
    padding-inline: 0.75em;
    white-space: nowrap;
  }
  .bar .close {
    margin-inline-start: auto;
  }
  .step {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.4em;
  }
  .step[aria-disabled='true'] {
    border-color: var(--_border);
    background: none;
    color: var(--_muted);
    cursor: default;
  }
  .arrow {
    display: inline-block;
  }
  .arrow:dir(rtl) {
    transform: scaleX(-1);
  }
  .status {
    min-width: 0;
    font-size: 0.875em;
  }
  @container (width < 34em) {
    .step .label {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip-path: inset(50%);
    }
  }
  /* in print, the article replaces the list and takes as many pages as it needs; white covers the page behind */
  @media print {
    .kpu:has(~ .dialog[open]),
    .bar {
      display: none;
    }
    .dialog {
      position: absolute;
      inset: 0;
      width: auto;
      max-height: none;
      margin: 0;
      padding: 0;
      overflow: visible;
      background: #fff;
      color: #000;
    }
    .dialog::backdrop {
      background: #fff;
      print-color-adjust: exact;
    }
  }
  @media (height < 20em) {
    .bar {
      position: static; /* at 400 % zoom there is little space */
    }
  }
  @media (forced-colors: active) {
    .step[aria-disabled='true'] {
      border-color: GrayText;
      color: GrayText;
    }
  }
`;
