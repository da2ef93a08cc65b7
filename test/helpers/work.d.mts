export declare function workOf(run: () => unknown): Promise<number>;
