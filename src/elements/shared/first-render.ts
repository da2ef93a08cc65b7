import type { ShareController } from '../../controllers/share-controller.js';
import { fetchLanguage } from '../../i18n/index.js';

/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export async function firstRenderReady(share: ShareController, lang: string): Promise<void> {
  await Promise.all([fetchLanguage(lang), share.load()]);
}
