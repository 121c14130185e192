/** The text with curly quotation marks and apostrophes straight: the same length, so places in one are places in the other. */
export const straightQuotes = (text: string): string =>
  text
    .replace(/[‘’‛′]/g, "'")
    .replace(/[“”„″]/g, '"')
    .replace(/\u00a0/g, ' ');
