import { controls } from '../../styles/controls.js';
/** Styles of what the list's extras draw. */
export const css = /* css */ `
  ${controls}
  .search {
    width: 100%;
    min-height: 44px;
    margin-block-end: var(--_space);
    padding: 0.5em 0.75em;
    border: 1px solid var(--_muted);
    border-radius: var(--_radius);
    background: none;
  }
  .item {
    position: relative;
  }
  .title a::after {
    content: '';
    position: absolute;
    inset: 0;
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
  .unloaded {
    flex-basis: 100%;
    margin: 0;
  }
  .broken {
    visibility: hidden;
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
  .dialog {
    margin: auto;
    width: min(46em, 100%);
    max-width: 100%;
    max-height: 100%;
    padding: var(--_space) clamp(1em, 4vw, 2.5em) 2.5em;
    border: 0;
    border-radius: var(--_radius);
    background: var(--kpu-surface, Canvas);
    color: var(--kpu-text, CanvasText);
  }
  .dialog::backdrop {
    background: rgb(0 0 0 / 0.6);
  }
  .close {
    position: sticky;
    inset-block-start: 0;
    display: block;
    margin-inline-start: auto;
    background: inherit;
    z-index: 1;
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
    border: 1px solid var(--_border);
    border-radius: 1em;
  }
  .share {
    position: relative;
    margin-inline-start: -0.5em;
  }
  .foot {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em var(--_space);
  }
`;
