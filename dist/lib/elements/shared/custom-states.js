/** Sets exactly these states. Engines before `:state()` refuse the names and have none. */
export function setStates(internals, states) {
    try {
        for (const name of Object.keys(states))
            internals.states[states[name] ? 'add' : 'delete'](name);
    }
    catch {
        // no custom states, or their older syntax; nothing depends on them
    }
}
