const create = () => {
    try {
        return globalThis.trustedTypes?.createPolicy('kpu-news', {
            createHTML: (text) => text,
        });
    }
    catch {
        return undefined; // a second copy of the script, or a page whose policy does not list the name
    }
};
/**
 * The one Trusted Types policy, private to the module. Lit's templates and inert parses go through it; a
 * template is a literal of ours, and what is parsed inertly is sanitised before it is shown.
 * @see https://w3c.github.io/trusted-types/dist/spec/
 */
export const policy = create();
