/** Whether the articles of a list open in the dialog. */
export const usesDialog = ({ options }) => options.open === 'dialog' && !!customElements.get('kpu-article');
/** Which part of the URL identifies the open article of a list; undefined if none does. */
export const addressModeOf = (host) => {
    const { address } = host.options;
    return usesDialog(host) && address !== 'none' ? address : undefined;
};
