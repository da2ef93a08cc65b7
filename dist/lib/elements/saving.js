/**
 * Whether a visitor asks to save data, or is on a slow network, where the browser tells; nobody tells a server.
 * @see https://www.w3.org/TR/mediaqueries-5/#prefers-reduced-data
 */
export const saving = ({ connection } = globalThis.navigator ?? {}) => /2g|true/.test(`${connection?.saveData}${connection?.effectiveType}${globalThis.matchMedia?.('(prefers-reduced-data)').matches}`);
