import { fileType } from './fileType.ts';
import { type TakeInAnswers, type TakeInResult, refused } from './takenIn.ts';
import { BadPackage, zipParts } from './zipEntries.ts';

/** Largest file that is taken in: larger than any single paper that was ever published. */
export const mostBytes = 300_000_000;

/**
 * Takes in one file by what it is, whatever its name says. Runs in the import process, which is killed where it takes too
 * much; a reader is loaded only for the files that need it.
 */
export async function takeIn(bytes: Uint8Array, answers: TakeInAnswers): Promise<TakeInResult> {
  if (bytes.length === 0)
    return refused('This file is empty: it has no content at all. Ask for another copy.');
  switch (fileType(bytes)) {
    case 'pdf':
      return (await import('./pdf/takeInPdf.ts')).takeInPdf(bytes, answers);
    case 'png':
    case 'jpeg':
      return (await import('./image/takeInImage.ts')).takeInImage(bytes);
    case 'zip':
      return takeInPackage(bytes, answers);
    case 'text':
      return (await import('./sheet/takeInSheets.ts')).takeInCsv(bytes);
    case 'oldOffice':
      return refused(
        'This is an Office file of the old kind, or one that is locked with a password: open it, and save it without a password as .docx, .xlsx or PDF.',
      );
    case 'other':
      return refused(unknown);
  }
}

const unknown =
  'Tabled takes in PDF, Word (.docx), PNG and JPEG images, and sheets (.xlsx, .csv). This file is none of these, whatever its name says: save it as one of them.';

async function takeInPackage(bytes: Uint8Array, answers: TakeInAnswers): Promise<TakeInResult> {
  try {
    const parts = await zipParts(bytes);
    if (parts.names.includes('word/document.xml'))
      return await (await import('./word/takeInWord.ts')).takeInWord(bytes, parts, answers);
    if (parts.names.includes('xl/workbook.xml'))
      return await (await import('./sheet/takeInSheets.ts')).takeInWorkbook(bytes, parts);
    return refused(unknown);
  } catch (error) {
    if (error instanceof BadPackage) return refused(error.message);
    throw error;
  }
}
