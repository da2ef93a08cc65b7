/** Print styles of an article: black on white, no controls, its address at the end. */
export const print = /* css */ `
  @media print {
    .kpu { --_accent: #000; --_muted: #333; --_border: #999; color-scheme: light; max-width: none; background: #fff; color: #000; }
    .kpu[data-address]::after { content: attr(data-address); display: block; margin-block-start: var(--_space); padding-block-start: 0.5em; border-block-start: 1px solid; font-size: 0.875em; break-before: avoid; }
    .text-size, .footer, .nearby, .hero:not(:has(img)), .body :is(audio, video), button, [part='skeleton'] { display: none !important; }
    .section, .title, .body :is(h1, h2, h3, h4, h5, h6, summary) { break-after: avoid; }
    .image, .body :is(img, figure, tr, pre, blockquote), .correction, .files { break-inside: avoid; }
    .image, .body img { max-height: 20cm; object-fit: contain; background: none; }
    .body p { orphans: 3; widows: 3; }
    .head, .scroll { contain: none; container-type: normal; overflow: visible; }
    .body table { width: 100%; font-size: 0.875em; }
    .body :is(th, td) { padding: 0.25em 0.4em; }
    .body details::details-content { content-visibility: visible; block-size: auto; }
    .body a:not(:has(img))[href^='http']::after, .files a::after { content: ' (' attr(href) ')'; font-size: 0.875em; }
  }
`;
