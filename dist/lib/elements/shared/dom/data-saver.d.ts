declare global {
    interface Navigator {
        /** @see https://wicg.github.io/netinfo/ */
        readonly connection?: {
            readonly saveData?: boolean;
            readonly effectiveType?: string;
        };
    }
}
/**
 * Whether a visitor asks to save data, or is on a slow network, where the browser tells; a server never knows.
 * @see https://www.w3.org/TR/mediaqueries-5/#prefers-reduced-data
 */
export declare const prefersReducedData: ({ connection }?: Pick<Navigator, "connection">) => boolean;
