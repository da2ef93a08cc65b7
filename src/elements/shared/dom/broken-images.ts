/** A picture that cannot be shown leaves its place empty, until it can; the title beside it says it all. */
export function hideBrokenImages(root: ShadowRoot): void {
  const mark = (image: HTMLImageElement) => {
    image.classList.add('broken');
    image.addEventListener(
      'load',
      () => {
        image.classList.remove('broken');
      },
      { once: true },
    );
  };
  // one listener for all of them; those that are broken get one each, for the day they are not
  root.addEventListener(
    'error',
    ({ target }) => {
      mark(target as HTMLImageElement);
    },
    true,
  );
  for (const image of root.querySelectorAll('img')) if (image.complete && !image.naturalWidth) mark(image);
}
