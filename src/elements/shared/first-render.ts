import type { ShareController, ShareHost } from '../../controllers/share-controller.js';
import { fetchLanguage, langOf } from '../../i18n/index.js';

/** Settles when language and share links are loaded, so that an element renders what its server has rendered. */
export async function firstRenderReady(
  host: ShareHost,
  share: ShareController,
  networks: readonly string[],
  lang = langOf(host),
): Promise<void> {
  await Promise.all([fetchLanguage(lang), share.ready(networks)]);
}
