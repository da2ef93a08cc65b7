import type { ShareController, ShareHost } from '../../controllers/share-controller.js';
import { fetchLanguage, langOf } from '../../i18n/index.js';

/** Resolves when language and share targets are loaded, so that an element renders the same as its server. */
export async function firstRenderReady(
  host: ShareHost,
  share: ShareController,
  networks: readonly string[],
): Promise<void> {
  await Promise.all([fetchLanguage(langOf(host)), share.ready(networks)]);
}
