/** Buttons, share links, status messages and visually hidden text, as text for the style sheets of bundles. */
export const controls = /* css */ `
  /* contains visually hidden text while scrolling, and the stacking order of cards */
  .kpu:not(dialog) {
    position: relative;
    isolation: isolate;
  }
  a {
    text-underline-offset: 0.15em;
  }
  :focus-visible {
    outline: 3px solid var(--_accent);
    outline-offset: 2px;
  }
  button,
  input {
    font: inherit;
    color: inherit;
  }
  .button {
    min-height: 44px;
    padding: 0.5em 1.25em;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: none;
    color: var(--_accent);
    font-weight: 600;
    cursor: pointer;
  }
  .button:hover {
    background: color-mix(in srgb, var(--_accent) 10%, transparent);
  }
  .visually-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  .share {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em;
  }
  /* the result of a click, for sighted users; the live region announces it */
  .share[data-status]::after {
    content: attr(data-status);
    content: attr(data-status) / '';
    padding-inline: 0.6em;
    color: var(--_muted);
    font-size: 0.875em;
  }
  :is(.share-link, .tool) {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: 0.5em;
    min-width: 44px;
    min-height: 44px;
    padding: 0.25em 0.5em;
    border: 0;
    border-radius: var(--_radius);
    background: none;
    color: var(--_muted);
    text-decoration: none;
    cursor: pointer;
  }
  :is(.share-link, .tool):hover {
    color: var(--_accent);
    background: color-mix(in srgb, currentColor 10%, transparent);
  }
  .icon {
    width: 1.25em;
    height: 1.25em;
    fill: currentColor;
  }
  .state {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
    margin-block: var(--_space);
  }
  @media (prefers-reduced-motion: no-preference) {
    .skeleton-line {
      animation: breathe 1.6s ease-in-out infinite alternate;
    }
    @keyframes breathe {
      to {
        opacity: 0.5;
      }
    }
  }
`;
