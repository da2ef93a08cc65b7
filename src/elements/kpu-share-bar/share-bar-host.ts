import type { LitElement } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { Messages } from '../../i18n/index.js';
import type { ShareBarOptions } from './share-bar-options.js';

/** The members of `<kpu-share-bar>` that its parts use. */
export type ShareBarHost = LitElement &
  ShareHost & {
    readonly options: ShareBarOptions;
    readonly messages?: Partial<Messages>;
  };
