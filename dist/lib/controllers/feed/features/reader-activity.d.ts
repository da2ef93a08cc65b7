/** Whether somebody reads in the element, so that nothing may move there. */
export declare const isUserReading: (host: HTMLElement) => boolean;
