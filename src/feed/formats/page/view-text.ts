export const viewsOf = (text: string): number | undefined => undefined;
