/** Sets and removes states. Browsers without `:state()` reject the names. */
export function setStates(internals, states) {
    try {
        for (const name of Object.keys(states))
            internals.states[states[name] ? 'add' : 'delete'](name);
    }
    catch {
        // no custom states, or only their older syntax
    }
}
