import { type Result, ok } from '../../shared/api.ts';
import type { BagFile } from '../../shared/archive/aboutBag.ts';
import { attachmentsOf } from '../../shared/document/attachedClaims.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { documentJsonSchema } from '../../shared/document/documentJsonSchema.ts';
import { endings } from '../../shared/editions.ts';
import { recordDocument } from '../../shared/records/recordDocument.ts';
import type { MeetingDocument } from '../../shared/records/recordRequest.ts';
import { appVersion } from '../appVersion.ts';
import { makeEdition } from '../export/makeEdition.ts';
import { attachmentsIn } from '../library.ts';
import { frozenDocument } from '../store/packs.ts';
import { placedFile, remakeFile, versionFile } from './bagPaths.ts';
import type { BagSource } from './fillBag.ts';
import type { Payload } from './payload.ts';
import type { Remake } from './remake.ts';

/** A document of a bag: its exports are called `path` with an ending, and its data lie in `data`. */
interface BagDocument {
  readonly document: Document;
  readonly path: string;
  readonly about: string;
  readonly data: string;
}

const records: Readonly<Record<MeetingDocument, readonly [file: string, about: string]>> = {
  decisionRecord: ['record-of-decisions', 'The written statement of what was decided'],
  minutes: ['minutes', 'The minutes of the meeting'],
  decisionNotice: ['decision-notice', 'The notice of the decisions, with the time for call-in'],
  actionSheet: ['action-sheet', 'Who was to do what by when'],
};

/**
 * Writes pack, supplements and records in every format, the data of each, the pages of files that they place, the schema of
 * the data, and what it takes to make the pages again. Gives what it wrote.
 */
export async function writeDocuments(
  pack: Document,
  source: BagSource,
  payload: Payload,
): Promise<Result<BagFile[]>> {
  const { library, audience, signal } = source;
  const wanted = documentsOf(pack, source);
  if (!wanted.ok) return wanted;
  const edition = audience === 'public' ? 'public' : 'archive';
  const attachments = attachmentsIn(library);
  const files: BagFile[] = [];
  const remakes: Remake[] = [];
  const placed = new Set<string>();
  for (const { document, path, about, data } of wanted.value)
    for (const format of ['pdf', 'html', 'text'] as const) {
      const made = await makeEdition(document, { edition, format }, signal);
      if (!made.ok) return made;
      const file = `${path}.${endings[format]}`;
      const written = await payload.export(file, made.value, { format, attachments, signal });
      if (!written.ok) return written;
      files.push({ path: file, about: `${about}, ${formatWords[format]}` });
      if (format !== 'pdf') continue;
      const { partStarts, total } = made.value.layout;
      remakes.push({
        file,
        document: data,
        ...(partStarts === undefined ? {} : { partStarts: Object.fromEntries(partStarts) }),
        ...(total === undefined ? {} : { total }),
      });
      for (const { sha256 } of attachmentsOf(made.value.document)) placed.add(sha256);
      // The versions of the pack are written beside this, each byte for byte as it was frozen.
      if (document === pack) continue;
      await payload.write(data, JSON.stringify(made.value.document));
      files.push({ path: data, about: `${about}, as data` });
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
  await payload.write(remakeFile, json({ madeBy: appVersion(), pages: remakes }));
  files.push({
    path: remakeFile,
    about: 'Which data each PDF was made from, and by which version of Tabled',
  });
  return ok(files);
}

function documentsOf(pack: Document, source: BagSource): Result<BagDocument[]> {
  const { meeting, rows, versions, audience, at } = source;
  const wanted: BagDocument[] = [
    {
      document: pack,
      path: `pack/${meeting.ref}`,
      about: 'The pack: agenda and reports',
      data: versionFile(versions.at(-1)?.number ?? 1),
    },
  ];
  for (const supplement of rows.supplement.filter(({ meetingId }) => meetingId === meeting.id)) {
    const frozen = frozenDocument(supplement);
    if (!frozen.ok) return frozen;
    const name = `supplement-${supplement.number}`;
    const about = `Supplement ${supplement.number} to the pack`;
    wanted.push({ document: frozen.value, path: `pack/${name}`, about, data: `documents/${name}.json` });
  }
  for (const [kind, [name, about]] of Object.entries(records)) {
    const made = recordDocument(rows, { kind: kind as MeetingDocument, meetingId: meeting.id, audience }, at);
    if (!made.ok) return made;
    wanted.push({ document: made.value, path: `records/${name}`, about, data: `documents/${name}.json` });
  }
  return ok(wanted);
}

const formatWords = {
  pdf: 'to print and to keep (PDF/A)',
  html: 'as a web page',
  text: 'as plain text',
} as const;

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
