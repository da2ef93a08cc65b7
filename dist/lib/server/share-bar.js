import { resolveShareBarOptions, shareBarOptions } from '../elements/kpu-share-bar/share-bar-options.js';
import { createShareBarView } from '../elements/kpu-share-bar/share-bar-view.js';
import { shareBarFrame } from '../elements/kpu-share-bar/templates/frame.js';
import { shareBarTemplate } from '../elements/kpu-share-bar/templates/share-bar.js';
import { readOptions } from '../elements/shared/attributes.js';
import { base } from '../styles/base.js';
import { controls } from '../styles/controls.js';
import { tokens } from '../styles/tokens.js';
import { optionHost } from './option-host.js';
import { cssText, loadLocale, loadTargets, pageContext, } from './render.js';
export const shareBarCss = () => cssText([tokens, base], controls);
export async function renderShareBar(attributes, page) {
    const host = optionHost('kpu-share-bar', attributes, shareBarOptions);
    const options = resolveShareBarOptions(readOptions(host, shareBarOptions), host, page.url);
    const view = createShareBarView(options, pageContext(page), {
        locale: await loadLocale(attributes.lang),
        targets: await loadTargets(options.networks),
    });
    return { template: shareBarFrame(shareBarTemplate(view)), css: shareBarCss() };
}
