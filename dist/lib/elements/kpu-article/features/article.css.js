import { controls } from '../../../styles/controls.js';
/** Styles of the article. */
export const css = /* css */ `
  ${controls}
  .kpu { --_size: 1; max-width: calc(50em / var(--_size)); font-size: calc(1em * var(--_size)); }
  .top { display: flex; align-items: center; gap: var(--_space); }
  .text-size { flex: none; align-self: flex-start; margin-inline-start: auto; font-size: calc(1em / var(--_size)); } /* the button stays under the finger */
  .text-size button { direction: ltr; }
  .text-size :last-child { font-size: 1.25em; }
  .tool::before { content: 'A−' / ''; } /* the accessible name is in aria-label */
  .tool:last-child::before { content: 'A+' / ''; }
  .tool[aria-disabled='true'] { opacity: 0.5; cursor: default; }
  .correction { padding-inline-start: 1em; border-inline-start: 3px solid var(--_accent); margin-block: var(--_space); }
  .section { color: var(--_accent); font-weight: 600; font-size: 0.875em; letter-spacing: 0.02em; }
  .head { container-type: inline-size; } /* not on .kpu, whose text may size a table column or flex item */
  .title { font-size: clamp(1.4em, 1.1em + 2cqi, 2.1em); margin-block: 0.15em 0.35em; }
  .meta { display: flex; flex-wrap: wrap; gap: 0.1em 1em; }
  .image, .body :is(img, video, audio) { max-width: 100%; height: auto; border-radius: var(--_radius); }
  .broken { display: none !important; }
  .image { display: block; width: 100%; margin-block-start: var(--_space); background: color-mix(in srgb, currentColor 7%, transparent); }
  .body { margin-block: var(--_space); font-size: 1.0625em; line-height: 1.7; }
  .body > :first-child { margin-block-start: 0; }
  .body :is(p, ul, ol, dl, blockquote, figure, pre, table, .scroll, details) { margin: 0 0 1em; }
  .body :is(h1, h2, h3, h4, h5, h6) { margin: 1.4em 0 0.5em; font-family: var(--kpu-heading-font, inherit); line-height: 1.3; text-wrap: balance; }
  .body dd { margin-inline-start: 1.5em; }
  .body :is(ul, ol) { padding-inline-start: 1.5em; }
  .body ul { list-style: revert; }
  .body ul[type=circle i] { list-style: circle; }
  .body ul[type=square i] { list-style: square; }
  .body a { color: var(--_accent); }
  .body blockquote { padding-inline-start: 1em; border-inline-start: 3px solid var(--_accent); }
  .body figcaption, .body caption { color: var(--_muted); font-size: 0.875em; text-align: start; padding-block: 0.4em; }
  .body pre { white-space: pre-wrap; }
  .body summary { min-height: 44px; padding-block: 0.4em; }
  .scroll { overflow-x: auto; contain: inline-size; }
  .body table { border-collapse: collapse; min-width: 60%; overflow-wrap: normal; }
  .body :is(th, td) { padding: 0.45em 0.75em; border: 1px solid var(--_border); text-align: start; vertical-align: top; }
  .body th { background: color-mix(in srgb, currentColor 6%, transparent); }
  .body .alignleft { float: inline-start; margin-inline-end: 1em; max-width: 50%; }
  .body .alignright { float: inline-end; margin-inline-start: 1em; max-width: 50%; }
  .body .aligncenter { display: block; margin-inline: auto; }
  .body .has-text-align-center { text-align: center; }
  .body .has-text-align-right { text-align: end; }
  .body::after { content: ''; display: block; clear: both; }
  .files { margin-block: var(--_space); padding: 0.75em 1em; border: 1px solid var(--_border); border-radius: var(--_radius); }
  .files .muted { color: inherit; }
  .files a { display: flex; flex-wrap: wrap; gap: 0 0.75em; align-items: center; min-height: 44px; padding-block: 0.4em; color: var(--_accent); }
  [part='source'] a { display: inline-flex; align-items: center; min-height: 44px; }
  .tags { display: flex; flex-wrap: wrap; gap: 0.4em; margin-block: var(--_space); }
  .tag { padding-inline: 0.75em; border: 1px solid var(--_border); border-radius: 1em; }
  .footer { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 0.25em var(--_space); margin-block: var(--_space); padding-block: 0.4em; border-block: 1px solid var(--_border); }
  .footer:has(> .awaited:only-child) { border-color: transparent; } /* no lines around nothing */
  .footer .counted { min-inline-size: 13em; }
  .nearby { display: flex; flex-wrap: wrap; gap: var(--_space); }
  .nearby a { flex: 1 1 14em; display: grid; align-content: start; padding: 0.75em 1em; border: 1px solid var(--_border); border-radius: var(--_radius); text-decoration: none; }
  .nearby a:hover { border-color: var(--_accent); }
  .nearby .next { text-align: end; }
  .prev .muted::before { content: '← ' / ''; }
  .next .muted::after { content: ' →' / ''; }
  .prev .muted:dir(rtl)::before { content: '→ ' / ''; }
  .next .muted:dir(rtl)::after { content: ' ←' / ''; }
  .block { height: 14em; }
`;
