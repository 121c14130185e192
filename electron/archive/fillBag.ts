import { type Result, failed, ok } from '../../shared/api.ts';
import { aboutBag, type BagFile } from '../../shared/archive/aboutBag.ts';
import { type ArchivedRows, archiveRows, archivedKinds } from '../../shared/archive/archiveRows.ts';
import { renderHtml } from '../../shared/document/html.ts';
import { hasRestricted, redact } from '../../shared/document/redact.ts';
import { renderText } from '../../shared/document/text.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import type { Library } from '../library.ts';
import { readAudit } from '../store/audit.ts';
import { fileContent } from '../store/fileContent.ts';
import { frozenDocument } from '../store/packs.ts';
import { writeDocuments } from './bagDocuments.ts';
import { versionFile } from './bagPaths.ts';
import type { Payload } from './payload.ts';

/** What a bag is filled from. */
export interface BagSource {
  readonly library: Library;
  readonly meeting: Row<'meeting'>;
  readonly rows: Rows;
  /** Published versions of the pack, the newest last. */
  readonly versions: readonly Row<'packVersion'>[];
  readonly audience: 'public' | 'members';
  /** ISO instant. */
  readonly at: string;
  readonly signal: AbortSignal;
}

/** A file to write, with what it is. */
interface Filled extends BagFile {
  readonly bytes: Uint8Array | string;
}

/**
 * Writes the payload of a bag: the pack in every form, each published version as data, records, decisions, checks,
 * attachments as received, the audit trail, and what explains all of it. With `public`, only what the public may see; an
 * open payload has the exports searched for the rest before they are handed over. Gives the paths that it wrote.
 */
export async function fillBag(payload: Payload, source: BagSource): Promise<Result<readonly BagFile[]>> {
  const { library, meeting, rows, versions, audience } = source;
  const newest = versions.at(-1);
  if (newest === undefined) return failed('notFound', 'This meeting has no published pack yet.');
  const pack = frozenDocument(newest);
  if (!pack.ok) return pack;
  const documents = documentFiles(versions, audience);
  if (!documents.ok) return documents;
  const listed: BagFile[] = [];
  const exported = await writeDocuments(pack.value, source, payload);
  if (!exported.ok) return exported;
  listed.push(...exported.value);
  const open = archiveRows(rows, meeting.id, audience === 'public');
  const attachments = attachmentFiles(library, open);
  if (!attachments.ok) return attachments;
  const filled: Filled[] = [
    ...documents.value,
    {
      path: 'decisions.json',
      about: 'Agenda, attendance, interests, decisions, call-in and what became of them, as data',
      bytes: json(open),
    },
    {
      path: 'checks.json',
      about: 'What the checks had found when the pack was published, and why it was published all the same',
      bytes: json(checksOf(versions, open)),
    },
    {
      path: 'audit.jsonl',
      about: 'Who changed what of the papers and when; path leads to the place within the field',
      bytes: auditOf(library, open),
    },
    ...attachments.value,
  ];
  for (const { path, about, bytes } of filled) {
    await payload.write(path, bytes);
    listed.push({ path, about });
  }
  await writeAbout(source, hasRestricted(pack.value), listed, payload);
  return ok(listed);
}

/** Each version as it was frozen, byte for byte where nothing of it is left out, so that its published hash can be checked. */
function documentFiles(
  versions: readonly Row<'packVersion'>[],
  audience: BagSource['audience'],
): Result<Filled[]> {
  const files: Filled[] = [];
  for (const version of versions) {
    const frozen = frozenDocument(version);
    if (!frozen.ok) return frozen;
    const seen = audience === 'public' ? redact(frozen.value) : frozen;
    if (!seen.ok) {
      // A version from before restrictions were kept with it can go into the restricted bag only.
      if (version === versions.at(-1)) return seen;
      continue;
    }
    files.push({
      path: versionFile(version.number),
      about: `Version ${version.number} of the pack as data, frozen when it was published`,
      bytes: seen.value === frozen.value ? version.document : JSON.stringify(seen.value),
    });
  }
  return ok(files);
}

function attachmentFiles({ read }: Library, { attachment }: ArchivedRows): Result<Filled[]> {
  const files: Filled[] = [];
  for (const { name, sha256, receivedAt } of attachment) {
    const content = fileContent(read, sha256);
    if (!content.ok) return content;
    // Two files may have the same name, and a name may hold what no file system takes.
    const safe = name.replaceAll(/[^\p{L}\p{N}. _-]/gu, '_').slice(-80);
    files.push({
      path: `attachments/${sha256.slice(0, 12)}-${safe}`,
      about: `"${name}" as it was received on ${receivedAt.slice(0, 10)}`,
      bytes: content.value,
    });
  }
  return ok([...new Map(files.map((file) => [file.path, file])).values()]);
}

/** The findings of each version that concern a paper which is there. */
function checksOf(versions: readonly Row<'packVersion'>[], { paper }: ArchivedRows): unknown {
  const refs = new Set(paper.map(({ ref }) => ref));
  return versions.map(({ number, publishedAt, by, sha256, checks }) => ({
    version: number,
    publishedAt,
    by,
    sha256OfDocument: sha256,
    overridden: checks.filter((finding) => finding.paper === null || refs.has(finding.paper)),
  }));
}

/** One line of JSON for each change of each row, kind by kind and the oldest first. */
function auditOf({ read }: Library, rows: ArchivedRows): string {
  return archivedKinds
    .flatMap((kind) => rows[kind].flatMap(({ id }) => readAudit(read, kind, id)))
    .map((change) => `${JSON.stringify(change)}\n`)
    .join('');
}

async function writeAbout(
  { meeting, rows, audience, at }: BagSource,
  restricted: boolean,
  files: readonly BagFile[],
  payload: Payload,
): Promise<void> {
  const body = rows.body.find(({ id }) => id === meeting.bodyId);
  const organisation = rows.organisation.find(({ id }) => id === body?.organisationId);
  if (body === undefined || organisation === undefined)
    throw new Error(`A meeting was archived without its body or council: ${meeting.id}`);
  const about = aboutBag({
    organisation,
    body,
    meeting,
    audience,
    hasRestricted: restricted,
    files,
    archivedAt: at,
  });
  await payload.write('index.html', renderHtml(about));
  await payload.write('README.txt', renderText(about));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
