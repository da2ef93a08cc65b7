/** Hides broken images; the title next to an image has the same information. */
export function hideBrokenImages(root: ShadowRoot): void {
  const markBroken = (image: HTMLImageElement) => {
    image.classList.add('broken');
    image.addEventListener(
      'load',
      () => {
        image.classList.remove('broken');
      },
      { once: true },
    );
  };
  // one listener for all images; a broken image gets another one for when it loads after all
  root.addEventListener(
    'error',
    ({ target }) => {
      markBroken(target as HTMLImageElement);
    },
    true,
  );
  for (const image of root.querySelectorAll('img'))
    if (image.complete && !image.naturalWidth) markBroken(image);
}
