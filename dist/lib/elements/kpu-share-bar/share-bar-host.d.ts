import type { LitElement } from 'lit';
import type { ShareHost } from '../../controllers/share-controller.js';
import type { Messages } from '../../i18n/index.js';
import type { ShareBarOptions } from './share-bar-options.js';
/** What the parts of `<kpu-share-bar>` use of the element. */
export type ShareBarHost = LitElement & ShareHost & {
    readonly options: ShareBarOptions;
    readonly messages?: Partial<Messages>;
};
