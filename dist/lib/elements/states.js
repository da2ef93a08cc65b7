/** Sets exactly these states. Engines before `:state()` refuse the names; they go without. */
export function setStates(internals, now) {
    try {
        for (const name of Object.keys(now))
            internals.states[now[name] ? 'add' : 'delete'](name);
    }
    catch {
        // none, or an older syntax of the same idea; nothing depends on it
    }
}
