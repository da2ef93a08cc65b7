/** Runs `load` once, as soon as the options of an element ask for it: now, or after a later update. */
export function whenNeeded(host, isNeeded, load) {
    let isRequested = false;
    const hostUpdated = () => {
        if (isRequested || !isNeeded())
            return;
        isRequested = true;
        load();
    };
    host.addController({ hostUpdated });
    hostUpdated();
}
