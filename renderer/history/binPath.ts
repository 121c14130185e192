/** Address of the bin inside the window. */
export const binPath = '/bin';
