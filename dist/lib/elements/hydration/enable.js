import { Hydration } from './hydrate.js';
/** Milliseconds between two looks at a feed that is not printed beside its element. */
const POLL_MS = 100;
/** Settles when an element has what its first render needs: its feed, its features, texts and icons. */
async function prepare({ store, features }) {
    store?.hostUpdate();
    while (store?.state.status === 'loading') {
        await new Promise((resolve) => setTimeout(resolve, POLL_MS));
        store.hostUpdate(); // one with loading="lazy" begins once it is near the viewport
    }
    await features.load();
    await features.value?.ready();
}
/** Lets the first render keep the nodes of the server; where it cannot, everything is rendered anew. */
function hydrateFirstRender({ renderRoot, renderOptions }, hydration) {
    renderOptions.renderBefore = null; // Lit would render before the server's nodes
    try {
        hydration.attach(renderRoot, renderOptions);
    }
    catch {
        renderRoot.replaceChildren();
    }
}
/**
 * Makes a class hydrate what a server has rendered: before the first update of such an element everything that it needs
 * is loaded, then Lit's parts are made for the server's nodes. To be called before the class is defined.
 */
export async function enableHydration({ prototype }) {
    if (document.readyState === 'loading')
        // elements and their feeds may not be parsed yet
        await new Promise((resolve) => {
            addEventListener('DOMContentLoaded', resolve, { once: true });
        });
    const hydration = new Hydration();
    prototype.beforeFirstUpdate = async function () {
        await prepare(this).catch(() => undefined); // rendered with what there is
        hydrateFirstRender(this, hydration);
    };
}
