/**
 * Makes a class hydrate what a server has rendered: before the first update of such an element everything that it needs
 * is loaded, then Lit's parts are made for the server's nodes. To be called before the class is defined.
 */
export declare function enableHydration({ prototype }: CustomElementConstructor): Promise<void>;
