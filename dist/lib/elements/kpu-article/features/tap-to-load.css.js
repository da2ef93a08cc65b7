/** Styles of the buttons that load images. */
export const css = /* css */ `
  .hero { display: grid; grid-template-columns: minmax(0, 1fr); }
  .hero > * { grid-area: 1 / 1; }
  .hero:has(img) > svg { visibility: hidden; }
  .hero .placeholder { width: 100% !important; margin-block-start: var(--_space); }
  .body :is(img, .placeholder, .zoom) { vertical-align: bottom; } /* a button's baseline is not an image's */
  .placeholder { display: inline-grid; place-content: center; gap: 0.25em; width: 100%; min-width: min(100%, 11em); max-width: 100%; overflow-wrap: anywhere; background: color-mix(in srgb, currentColor 7%, transparent); }
  .placeholder .muted { color: inherit; font-weight: 400; }
`;
