import { emptyText } from '../../../shared/entities/richText.ts';
import { claimsOf, isTagged } from '../../readPdf/claims.ts';
import { type LoadedPdf, loadPdf } from '../../readPdf/loadPdf.ts';
import { pageGeometry } from '../../readPdf/pageGeometry.ts';
import { type SourcePage, TooManyPages, mostPages, sourcePages } from '../../readPdf/sourcePages.ts';
import { type TakeInAnswers, type TakeInResult, refused } from '../takenIn.ts';
import { bombIn } from './bombs.ts';
import { leftBehind } from './leftBehind.ts';
import { pageTexts } from './pageTexts.ts';
import { pdfOutcome } from './pdfOutcome.ts';
import { decryptedPdf, repairedPdf } from './qpdf.ts';

/** Microseconds of work after which no more words are looked for: the process has ten seconds in all. */
const textBudget = 6_000_000;

interface Opened {
  readonly pdf: LoadedPdf;
  readonly pages: readonly SourcePage[];
  /** The copy that was opened, where the file itself could not be. */
  readonly copy?: Uint8Array;
}

/** Takes in a PDF: opens, mends and measures it, and says what will not be in the pack. */
export async function takeInPdf(bytes: Uint8Array, answers: TakeInAnswers): Promise<TakeInResult> {
  const start = process.cpuUsage();
  const isTimeUp = (): boolean => {
    const { user, system } = process.cpuUsage(start);
    return user + system > textBudget;
  };
  const first = await open(bytes);
  if (first === 'tooMany') return tooMany;
  const encrypted = first === undefined ? hasWord(bytes, '/Encrypt') : isEncrypted(first.pdf);
  let opened = encrypted || first?.pages.length === 0 ? undefined : first;
  if (encrypted) {
    const { passphrase } = answers;
    const copy =
      (await decryptedPdf(bytes, '')) ??
      (passphrase === undefined ? undefined : await decryptedPdf(bytes, passphrase));
    if (copy === undefined) return { kind: 'needsPassphrase', wrong: passphrase !== undefined };
    const again = await open(copy);
    if (again === 'tooMany') return tooMany;
    opened = again && { ...again, copy };
  }
  let mended = false;
  if (opened === undefined && !encrypted) {
    const copy = await repairedPdf(bytes);
    const again = copy && (await open(copy));
    if (again === 'tooMany') return tooMany;
    if (copy !== undefined && again !== undefined) opened = { ...again, copy };
    mended = true;
  }
  if (opened === undefined)
    return refused('This PDF is damaged beyond repair: nothing in it can be read. Ask for another copy.');
  const { pdf, pages, copy } = opened;
  if (pages.length === 0) return refused('This PDF has no pages. Ask for another copy.');
  const bomb = bombIn(pdf, pages);
  if (bomb !== undefined) return refused(bomb);
  const texts = await pageTexts(copy ?? bytes, pages.length, isTimeUp);
  const measured = pages.map((page, index) => {
    const { width, height } = pageGeometry(page);
    return { width, height, text: texts[index] ?? '' };
  });
  const left = leftBehind(pdf);
  const tagged = isTagged(pdf);
  const claims = claimsOf(pdf);
  return {
    kind: 'taken',
    taken: {
      kind: 'pdf',
      placed: copy ?? 'itself',
      pages: measured,
      text: emptyText,
      tagged,
      encrypted,
      archive: claims.archive ?? 'none',
      accessible: claims.accessible,
      removed: [...left.removed],
      outcome: pdfOutcome({ texts, tagged, encrypted, mended, left }),
    },
  };
}

/** Undefined where nothing can be read as it stands. */
async function open(bytes: Uint8Array): Promise<Opened | 'tooMany' | undefined> {
  try {
    const pdf = await loadPdf(bytes);
    return { pdf, pages: sourcePages(pdf) };
  } catch (error) {
    return error instanceof TooManyPages ? 'tooMany' : undefined;
  }
}

const tooMany = refused(
  `This PDF has more than ${mostPages} pages, which is more than a pack can hold: attach the part that members need.`,
);

const isEncrypted = ({ context }: LoadedPdf): boolean => context.trailerInfo.Encrypt !== undefined;

const hasWord = (bytes: Uint8Array, word: string): boolean =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(word, 0, 'latin1');
