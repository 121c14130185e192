/** Largest pack file, in bytes: what is larger goes by no mail, and reading it would take more memory than reading may. */
export const mostPackBytes = 300_000_000;
