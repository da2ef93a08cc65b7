import { safeUrl } from '../../model/urls.js';
import { enumOption, rawText, readOption, text, } from '../shared/attributes.js';
import { elementOptions } from '../shared/feed-options.js';
import { networkList } from '../shared/network-list.js';
/** The options of `<kpu-share-bar>`. */
export const shareBarOptions = {
    ...elementOptions,
    url: text(),
    heading: rawText,
    text: rawText,
    networks: text('facebook x whatsapp'),
    label: rawText,
    display: enumOption('icon', 'text', 'both'),
};
/** An http(s) URL, resolved against `base`. */
const webUrl = (base) => ({
    fallback: undefined,
    parse: (value) => safeUrl(value, base, 'feed'),
});
/** Parses what only the code of the features can parse. */
export const resolveShareBarOptions = (options, host, baseUrl) => ({
    ...options,
    url: readOption(host, 'url', webUrl(baseUrl)),
    networks: readOption(host, 'networks', networkList(options.targets)),
});
