/** Styles of the dialog that shows an image. */
export const css = /* css */ `
  .enlarged { width: 100%; height: 100%; max-width: none; max-height: none; border: 0; background: #000; color: #fff; color-scheme: dark; overscroll-behavior: contain; }
  .enlarged[open] { display: flex; flex-direction: column; }
  .enlarged::backdrop { background: none; overflow: hidden; overscroll-behavior: contain; }
  .tools { display: flex; justify-content: end; gap: 0.5em; padding: 0.5em; }
  .tools .button { min-width: 44px; border-color: #fff; color: #fff; }
  .tools .button:hover { background: rgb(255 255 255 / 0.2); }
  .tools .button:focus-visible { outline-color: #fff; }
  .tools [hidden] { display: none; }
  .tools [aria-pressed='true'] { background: #fff; color: #000; }
  .viewport { flex: 1; min-height: 0; display: grid; place-items: safe center; overflow: auto; overscroll-behavior: contain; }
  .viewport img { max-width: 100%; max-height: 100%; height: auto; object-fit: contain; min-width: 0; min-height: 0; }
  .viewport.more img { cursor: zoom-in; }
  .viewport.natural img { max-width: none; max-height: none; cursor: zoom-out; }
  .caption { max-height: 25%; padding: 0.75em 1em; overflow: auto; text-align: center; }
`;
