import { fetchLanguage, langOf } from '../../../i18n/index.js';
import type { ShareBarHost } from '../share-bar-host.js';
import { ShareBarFeatures } from './share-bar-features.js';

// The entry of the bundle `share`: the features of `<kpu-share-bar>`. The bundle has all share targets.

export type { ShareBarFeatures };

/** The features of an element, once its words can be in the language of the page. */
export async function createFeatures(host: ShareBarHost): Promise<ShareBarFeatures> {
  await fetchLanguage(langOf(host));
  return new ShareBarFeatures(host);
}
