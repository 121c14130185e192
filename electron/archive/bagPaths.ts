/** Where things lie in the payload of a bag. */

/** Name of the encrypted record in a restricted bag; all else is inside it. */
export const recordFile = 'record.zip.age';

/** Says what the PDFs of the bag were made from. */
export const remakeFile = 'remake.json';

/** The data of a document, which its pages are made from. */
export const dataFile = (name: string): string => `documents/${name}.json`;

/** The pages that a document places, by their hash. */
export const placedFile = (sha256: string): string => `attachments/placed/${sha256}.pdf`;
