/** The words of a first card: they alone are in the script, the others come with what says them. */
export declare const first: {
    heading: string;
    views: string;
};
/** All other words. Indonesian is the default language, and its keys are the type of every other. */
export declare const more: {
    loading: string;
    slow: string;
    shown: string;
    empty: string;
    noMatch: string;
    stale: string;
    retry: string;
    more: string;
    all: string;
    search: string;
    source: string;
    tags: string;
    updated: string;
    attachments: string;
    download: string;
    file: string;
    previous: string;
    next: string;
    nearby: string;
    close: string;
    share: string;
    shareOn: string;
    email: string;
    copy: string;
    native: string;
    copied: string;
    notCopied: string;
    offline: string;
    timeout: string;
    network: string;
    closed: string;
    busy: string;
    notFound: string;
};
