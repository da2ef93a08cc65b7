import { FeedError } from '../model/feed-error.js';
/**
 * Draws an element anew from nothing where its template no longer finds its nodes: translators, blockers and other
 * scripts of a page take them apart. Lit keeps its part under a name that is the same in every build.
 */
export function mend(host, { report }) {
    const drawn = host;
    const update = drawn.update.bind(host);
    drawn.update = (changed) => {
        try {
            update(changed);
        }
        catch {
            const root = drawn.renderRoot;
            root.replaceChildren();
            delete root._$litPart$;
            try {
                update(changed);
            }
            catch (cause) {
                void report(host, new FeedError('internal', { cause }));
            }
        }
    };
}
