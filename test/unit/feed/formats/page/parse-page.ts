import type { PageElement } from '../../../../../src/feed/formats/page/page-tree.js';

const { parsePage } = (await import('../../../../../tools/cli/src/parse-page.mjs' as string)) as {
  parsePage: (page: string | Uint8Array, charset?: string) => PageElement;
};

export { parsePage };
