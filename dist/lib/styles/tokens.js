import { css } from 'lit';
/**
 * The public custom properties that several rules use, with their defaults. They are read on an inner element and not on
 * the host, so that a page's `* { all: revert }` cannot reset them. Colors derive from the page's text color and follow
 * its `color-scheme`; sizes are in `em`, since sites change the size of `rem`.
 */
export const tokens = css `
  :host {
    display: block;
  }
  :host([hidden]) {
    display: none;
  }
  .kpu {
    --_accent: var(--kpu-accent, color-mix(in srgb, #d3271b 60%, currentColor));
    --_muted: var(--kpu-muted, color-mix(in srgb, currentColor 76%, transparent));
    --_border: var(--kpu-border, color-mix(in srgb, currentColor 18%, transparent));
    --_radius: var(--kpu-radius, 0.5em);
    --_space: var(--kpu-space, 1em);
    color: var(--kpu-text, inherit);
    font-family: var(--kpu-font, inherit);
    line-height: 1.5;
    text-align: start;
    white-space: normal;
    overflow-wrap: anywhere;
  }
`;
