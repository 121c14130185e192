import { type Result, ok } from '../../shared/api.ts';
import type { BagFile } from '../../shared/archive/aboutBag.ts';
import { attachmentsOf, packClaims } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { documentJsonSchema } from '../../shared/document/documentJsonSchema.ts';
import { everyId } from '../../shared/document/everyString.ts';
import { largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { hasRestricted } from '../../shared/document/redact.ts';
import { type ExportOrder, endings, isLargePrint } from '../../shared/editions.ts';
import { appVersion } from '../appVersion.ts';
import { type MadeEdition, makeEdition } from '../export/makeEdition.ts';
import { attachmentsIn } from '../library.ts';
import type { BagDocument } from './bagDocuments.ts';
import { dataFile, placedFile, remakeFile } from './bagPaths.ts';
import type { BagSource } from './fillBag.ts';
import type { Payload } from './payload.ts';
import { type Remake, bagFormat } from './remake.ts';

/**
 * Writes each document as pages, as pages in large print, as a web page and as text; its data, the pages of files that it places,
 * the schema of the data, and what it takes to make all these pages again. Gives what it wrote.
 */
export async function writeDocuments(
  documents: readonly BagDocument[],
  source: BagSource,
  payload: Payload,
): Promise<Result<BagFile[]>> {
  const { library, audience, signal, cache } = source;
  const attachments = attachmentsIn(library);
  const files: BagFile[] = [];
  const pages: Remake[] = [];
  const placed = new Set<string>();
  for (const document of documents) {
    for (const { suffix, order, words } of formsFor(audience, document.shown)) {
      const made = await makeEdition(document.whole, order, signal, cache);
      if (!made.ok) return made;
      const { secrets = document.secrets } = made.value;
      const file = `${document.path}${suffix}.${endings[order.format]}`;
      const means = { format: order.format, attachments, signal, cache };
      const written = await payload.export(file, { ...made.value, secrets }, means);
      if (!written.ok) return written;
      files.push({ path: file, about: `${document.about}, ${words}` });
      if (order.format !== 'pdf') continue;
      pages.push(remakeOf(file, dataFile(document.name), order, made.value));
      for (const { sha256 } of attachmentsOf(made.value.document)) placed.add(sha256);
    }
    await payload.write(dataFile(document.name), document.frozen ?? JSON.stringify(document.shown));
    files.push({
      path: dataFile(document.name),
      about: `${document.about}, as data${frozenWords(document)}`,
    });
  }
  for (const sha256 of placed) {
    const path = placedFile(sha256);
    await payload.write(path, await attachments(sha256));
    files.push({ path, about: 'Pages of a file that was received, as the pack shows them' });
  }
  await payload.write('documents/schema.json', json(documentJsonSchema()));
  files.push({
    path: 'documents/schema.json',
    about: 'What the data of a document consist of (JSON Schema)',
  });
  await payload.write(remakeFile, json({ format: bagFormat, madeBy: appVersion(), pages }));
  files.push({
    path: remakeFile,
    about: 'Which data each PDF was made from, and by which version of Tabled',
  });
  return ok(files);
}

const frozenWords = ({ frozen }: BagDocument): string =>
  frozen === undefined ? '' : ', byte for byte as they were published';

/** A file that a document becomes. */
interface Form {
  /** Follows the name of the document's files. */
  readonly suffix: string;
  readonly order: ExportOrder;
  readonly words: string;
}

function formsFor(audience: BagSource['audience'], document: Document): readonly Form[] {
  const size = largePrintSizes.usual;
  const large: ExportOrder =
    audience === 'public'
      ? { edition: 'large-print', format: 'pdf', size }
      : { edition: 'members', format: 'pdf', size };
  // Members' pages may be on coloured paper: for these the archive's edition is another file.
  const isColoured = audience === 'members' && document.house.restrictedPaper !== undefined;
  const white: readonly Form[] =
    isColoured && hasRestricted(document)
      ? [
          {
            suffix: '-on-white-paper',
            order: { edition: 'archive', format: 'pdf' },
            words: `as pages on white paper, for the archive (${claimWords(document)})`,
          },
        ]
      : [];
  return [
    {
      suffix: '',
      order: { edition: audience, format: 'pdf' },
      words: `as pages, to print and to keep (${claimWords(document)})`,
    },
    ...white,
    {
      suffix: '-large-print',
      order: large,
      words: `as pages in large print, ${size} point (${claimWords(document)})`,
    },
    { suffix: '', order: { edition: audience, format: 'html' }, words: 'as a web page' },
    { suffix: '', order: { edition: audience, format: 'text' }, words: 'as plain text' },
  ];
}

/** What a PDF promises of being readable for good; pages of files that were received may forbid it. */
function claimWords(document: Document): string {
  const { archive } = packClaims(document);
  return archive === null
    ? 'PDF, not PDF/A, because of the pages of files that were received'
    : `PDF/A-2${archive}`;
}

function remakeOf(file: string, data: string, order: ExportOrder, { document, layout }: MadeEdition): Remake {
  const { partStarts, total, mainPages, restrictedPaper } = layout;
  // Of the whole pack's numbers, only what stands here: an id may tell of what does not.
  const ids = new Set(everyId(document));
  return {
    file,
    document: data,
    ...(isLargePrint(order) ? { largePrint: order.size ?? largePrintSizes.usual } : {}),
    ...(partStarts === undefined ? {} : { partStarts: Object.fromEntries(partStarts) }),
    ...(total === undefined ? {} : { total }),
    ...(mainPages === undefined
      ? {}
      : { mainPages: Object.fromEntries([...mainPages].filter(([id]) => ids.has(id))) }),
    ...(restrictedPaper === undefined ? {} : { restrictedPaper }),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
