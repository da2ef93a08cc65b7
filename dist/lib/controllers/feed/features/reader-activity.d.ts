/** Whether a user is reading in the element, so that nothing should move there. */
export declare const isUserReading: (host: HTMLElement) => boolean;
