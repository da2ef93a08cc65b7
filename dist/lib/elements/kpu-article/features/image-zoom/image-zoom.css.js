/** Styles of images that can be enlarged. */
export const css = /* css */ `
  .zoom { position: relative; display: inline-block; max-width: 100%; }
  .zoom.wide { display: block; }
  .zoom.aligncenter { width: fit-content; }
  .body .zoom img { display: block; float: none; max-width: 100%; margin: 0; }
  .zoom:not(.tiny) img:not(.broken) { cursor: zoom-in; }
  .enlarge { position: absolute; inset-block-end: 0.4em; inset-inline-end: 0.4em; width: 44px; height: 44px; padding: 10px; border: 0; border-radius: var(--_radius); background: rgb(0 0 0 / 0.55); color: #fff; cursor: zoom-in; }
  .enlarge:hover { background: #000; }
  .enlarge:focus-visible { outline-color: #fff; box-shadow: 0 0 0 6px #000; }
  .enlarge[hidden], .zoom:has(.broken) .enlarge { display: none; }
  .zoom .enlarge svg { visibility: visible; display: block; fill: none; stroke: currentColor; stroke-width: 2; }
  @media (forced-colors: active) {
    .enlarge { border: 1px solid; background: Canvas; }
  }
  @media print {
    .enlarge { display: none; }
  }
`;
