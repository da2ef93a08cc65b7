import type { ShareHost, ShareController } from '../../controllers/share-controller.js';
import { fetchLanguage, langOf } from '../../i18n/index.js';
import { checkerReady, type HostPolicy } from './trusted-hosts.js';

/** Settles when words, marks and what tells hosts apart are here, so that what a server has drawn is drawn the same. */
export async function firstRenderReady(
  host: ShareHost & Partial<HostPolicy>,
  sharing: ShareController,
  networks: readonly string[],
): Promise<void> {
  await Promise.all([fetchLanguage(langOf(host)), checkerReady(host), sharing.ready(networks)]);
}
