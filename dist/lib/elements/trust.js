/** Where the judge is out of reach nobody is trusted, and every host but the page's own is named. */
const strict = {
    hostsOf: () => [location.hostname],
    strangeHost: (url, [own]) => {
        const { hostname: host } = new URL(url);
        return host === own ? undefined : { host, foreign: false };
    },
};
let judge;
let coming;
/** Fetches the judge where an author names hosts, and draws the element anew when it has come. */
export function judgeFor(host) {
    if (!host.trustedHosts?.trim() || judge)
        return judge;
    coming ??= import('../model/hosts.js').then((hosts) => {
        judge = hosts;
    }, () => {
        judge = strict;
    });
    void coming.then(() => {
        host.requestUpdate();
    });
    return undefined;
}
/** Settles when the judge is there, where one is wanted. */
export async function judged(host) {
    if (host.trustedHosts)
        judgeFor(host);
    await coming;
}
/** The host that an article leads to, where it is none of those that the author knows: named, the feeds', the page's. */
export function strangeTo(host, url) {
    const { trustedHosts, src, ownerDocument } = host;
    const judge = judgeFor(host);
    if (!judge || !trustedHosts?.trim())
        return undefined;
    const feeds = (src ?? '').split(/\s+/).filter((address) => /^https?:/i.test(address));
    return judge.strangeHost(url, judge.hostsOf([trustedHosts, ownerDocument.location.hostname, ...feeds].join(' ')));
}
