const PARTS = 'section title date author image correction body host attachments tags tag source share views nearby skeleton status retry'.split(' ');
/** Parts of the article, reached from outside the list as `article-title` and so on. */
const EXPORTED = [...PARTS.map((part) => `${part}: article-${part}`), 'share-link'].join(', ');
/**
 * Reads an article in a native dialog in the list's shadow root. Escape, the button and a click beside it
 * close it; focus goes back to the card.
 */
export function openDialog(list, article, opener, t, base) {
    const dialog = document.createElement('dialog');
    dialog.className = 'dialog kpu';
    dialog.setAttribute('part', 'dialog');
    dialog.setAttribute('aria-label', article.title);
    const close = document.createElement('button');
    close.type = 'button';
    close.className = 'button close';
    close.setAttribute('part', 'close');
    close.textContent = t('close');
    const reader = document.createElement('kpu-article');
    reader.setAttribute('exportparts', EXPORTED);
    reader.headingLevel = 2;
    reader.timeZone = list.timeZone;
    reader.messages = list.messages;
    reader.targets = list.targets;
    reader.limits = list.limits;
    reader.trustedHosts = list.trustedHosts;
    reader.counter = list.counter;
    reader.counterType = list.counterType;
    reader.counters = list.counters;
    if (list.share !== 'none')
        reader.share = list.share;
    reader.base = base;
    reader.article = article;
    dialog.append(close, reader);
    dialog.addEventListener('click', ({ target }) => {
        if (target === close || target === dialog)
            dialog.close();
    });
    dialog.addEventListener('close', () => {
        dialog.remove();
        opener.focus();
    });
    list.shadowRoot?.append(dialog);
    dialog.showModal();
}
