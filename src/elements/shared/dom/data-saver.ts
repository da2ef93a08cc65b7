declare global {
  interface Navigator {
    /** @see https://wicg.github.io/netinfo/ */
    readonly connection?: { readonly saveData?: boolean; readonly effectiveType?: string };
  }
}

/**
 * Whether the browser reports that the visitor saves data or has a slow connection; false on a server.
 * @see https://www.w3.org/TR/mediaqueries-5/#prefers-reduced-data
 */
export const prefersReducedData = (
  { connection }: Pick<Navigator, 'connection'> = globalThis.navigator ?? {},
): boolean =>
  /2g|true/.test(
    `${connection?.saveData}${connection?.effectiveType}${globalThis.matchMedia?.('(prefers-reduced-data)').matches}`,
  );
