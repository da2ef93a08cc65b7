import { emit } from '../../events.js';
import { oneOf } from '../options.js';
/** A person opens an article: the page may have its own way, else it is read in the dialog, or its link leads on. */
export function open(host, event, article, link, t, { several, feed }) {
    if (!emit(host, 'kpu-open', { article, url: link.href }, true))
        event.preventDefault();
    const plain = !event.button && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
    const here = oneOf(host, 'open', 'link', 'dialog') === 'dialog';
    if (event.defaultPrevented || !plain || !here || !customElements.get('kpu-article'))
        return;
    event.preventDefault();
    import('./dialog.js').then(({ openDialog }) => {
        if (host.isConnected)
            openDialog(host, article, link, t, several ? article.url : feed?.url);
    }, () => {
        location.assign(link.href); // without the dialog's code the card is the link it was
    });
}
