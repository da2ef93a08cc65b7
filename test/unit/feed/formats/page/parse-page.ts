import type { PageElement } from '../../../../../src/feed/formats/page/page-tree.js';

const module: string = '../../../../../tools/cli/src/parse-page.mjs';

export const { parsePage, PageTooLargeError } = (await import(module)) as {
  readonly parsePage: (page: string | Uint8Array, charset?: string) => PageElement;
  readonly PageTooLargeError: typeof Error;
};
