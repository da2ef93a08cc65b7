/**
 * Whether a visitor asks to save data, or is on a slow network, where the browser tells; a server never knows.
 * @see https://www.w3.org/TR/mediaqueries-5/#prefers-reduced-data
 */
export const prefersReducedData = ({ connection } = globalThis.navigator ?? {}) => /2g|true/.test(`${connection?.saveData}${connection?.effectiveType}${globalThis.matchMedia?.('(prefers-reduced-data)').matches}`);
