/**
 * Where the window was, for a page that is loaded again after a crash. Kept for the life of the window and no longer: the
 * library that an address points into may be another one at the next start.
 */
const key = 'place';

/** The address to begin at. */
export const lastPlace = (): string => sessionStorage.getItem(key) ?? '/';

export const keepPlace = (path: string): void => sessionStorage.setItem(key, path);
