import { css } from 'lit';

/** Styles that all three elements share from the first paint on. */
export const base = css`
  * {
    box-sizing: border-box;
    margin: 0;
    padding: 0;
  }
  .heading,
  .title {
    font-family: var(--kpu-heading-font, inherit);
    line-height: 1.3;
    text-wrap: balance;
  }
  ul {
    list-style: none;
  }
  a {
    color: inherit;
  }
  .muted {
    color: var(--_muted);
    font-size: 0.875em;
  }
  .share {
    min-height: 44px;
  }
  .image,
  .skeleton-line {
    border-radius: var(--_radius);
    background: color-mix(in srgb, currentColor 9%, transparent);
    outline: 1px solid transparent; /* visible in forced colors, which remove the background */
  }
  .line {
    height: 1em;
    margin-block: 0.4em;
  }
`;
