import type { ShareHost, Sharing } from '../controllers/sharing.js';
import { fetchLanguage, langOf } from '../i18n/index.js';
import { judged, type Trusting } from './trust.js';

/** Settles when words, marks and what tells hosts apart are here, so that what a server has drawn is drawn the same. */
export async function ready(
  host: ShareHost & Partial<Trusting>,
  sharing: Sharing,
  networks: readonly string[],
): Promise<void> {
  await Promise.all([fetchLanguage(langOf(host)), judged(host), sharing.ready(networks)]);
}
