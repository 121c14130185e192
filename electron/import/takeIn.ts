import { fileType } from './fileType.ts';
import { takeInPdf } from './pdf/takeInPdf.ts';
import { type TakeInAnswers, type TakeInResult, refused } from './takenIn.ts';

/** Largest file that is taken in: larger than any single paper that was ever published. */
export const mostBytes = 300_000_000;

/** Takes in one file by what it is. Runs in the import process, which is killed where it takes too much. */
export async function takeIn(bytes: Uint8Array, answers: TakeInAnswers): Promise<TakeInResult> {
  if (bytes.length === 0)
    return refused('This file is empty: it has no content at all. Ask for another copy.');
  switch (fileType(bytes)) {
    case 'pdf':
      return takeInPdf(bytes, answers);
    case 'zip':
    case 'png':
    case 'jpeg':
    case 'text':
    case 'oldOffice':
    case 'other':
      return refused(
        'Tabled takes in PDF, Word (.docx), PNG and JPEG images, and sheets (.xlsx, .csv). This file is none of these, whatever its name says: save it as one of them.',
      );
  }
}
