import { type Result, ok } from '../../shared/api.ts';
import { aboutBag, type BagFile, type BagSubject } from '../../shared/archive/aboutBag.ts';
import { type ArchivedRows, archiveRows, archivedKinds } from '../../shared/archive/archiveRows.ts';
import { renderHtml } from '../../shared/document/html.ts';
import { everyString } from '../../shared/document/everyString.ts';
import { type Secrets, secretsOf } from '../../shared/document/secrets.ts';
import { renderText } from '../../shared/document/text.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { linkFiles } from '../export/linkFiles.ts';
import type { PartCache } from '../export/pdf/partCache.ts';
import type { Library } from '../library.ts';
import { readAudit } from '../store/audit.ts';
import { bagAttachments } from './bagAttachments.ts';
import { type Published, bagDocuments, keptBack } from './bagDocuments.ts';
import type { Payload } from './payload.ts';
import { writeDocuments } from './writeDocuments.ts';

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
  /** All that was published for the meeting, the oldest first. */
  readonly published: readonly Published[];
  /** Where what is kept from the public is. */
  readonly restricted: BagSubject['restricted'];
  /** Parts that were painted for one file of the bags serve the others. */
  readonly cache: PartCache;
}

/** A file to write, with what it is. */
interface Filled extends BagFile {
  readonly bytes: Uint8Array | string;
}

/**
 * Writes the payload of a bag: each published version and supplement, and each record, in every edition, form and as data, decisions, checks,
 * attachments as received, the audit trail, and what explains all of it. With `public`, only what the public may see; an
 * open payload has the exports searched for the rest before they are handed over. Gives the paths that it wrote.
 */
export async function fillBag(payload: Payload, source: BagSource): Promise<Result<readonly BagFile[]>> {
  const { library, meeting, rows, published, audience } = source;
  const documents = bagDocuments(published, source);
  if (!documents.ok) return documents;
  const secrets = audience === 'public' ? secretsIn(published) : [];
  const open = withoutWords(
    archiveRows(rows, meeting.id, audience === 'public' ? source.at.slice(0, 10) : null),
    secrets,
  );
  const attachments = await bagAttachments(library, open, secrets);
  if (!attachments.ok) return attachments;
  const written = await writeDocuments(documents.value, source, payload);
  if (!written.ok) return written;
  const listed: BagFile[] = [...written.value];
  const filled: Filled[] = [
    {
      path: 'decisions.json',
      about: 'Agenda, attendance, interests, decisions, call-in and what became of them, as data',
      bytes: json(open),
    },
    {
      path: 'checks.json',
      about:
        'What the checks had found when a pack or a supplement was published, and why it was published all the same',
      bytes: json(checksOf(published, open, secrets)),
    },
    {
      path: 'audit.jsonl',
      about: 'Who changed what of the papers and when; path leads to the place within the field',
      bytes: auditOf(library, open),
    },
    ...attachments.value.files,
  ];
  for (const { path, about, bytes } of filled) {
    await payload.write(path, bytes);
    listed.push({ path, about });
  }
  await writeAbout(source, listed, attachments.value.keptBack, payload);
  return ok(listed);
}

/** What each published document says that may not be said openly; none where nothing is kept back. */
const secretsIn = (published: readonly Published[]): readonly Secrets[] =>
  published.flatMap(({ whole, open }) =>
    open === whole ? [] : [secretsOf(whole, open ?? { ...whole, parts: [] })],
  );

const tells = (row: object, secrets: readonly Secrets[]): boolean =>
  secrets.length > 0 &&
  everyString(row).some((text) => secrets.some((each) => each.wordsIn(text) !== undefined));

/** An override of what concerns the whole meeting belongs to no paper, and may quote one that is restricted. */
const withoutWords = (rows: ArchivedRows, secrets: readonly Secrets[]): ArchivedRows => ({
  ...rows,
  checkOverride: rows.checkOverride.filter((row) => !tells(row, secrets)),
});

/** The findings of each version and supplement that concern a paper which is there, and quote nothing that is not. */
function checksOf(
  published: readonly Published[],
  { paper }: ArchivedRows,
  secrets: readonly Secrets[],
): unknown {
  const refs = new Set(paper.map(({ ref }) => ref));
  let version = 0;
  return published.map(({ row }) => {
    if (!('items' in row)) version = row.number;
    return {
      version,
      ...('items' in row ? { supplement: row.number } : {}),
      publishedAt: row.publishedAt,
      by: row.by,
      sha256OfDocument: row.sha256,
      overridden: row.checks.filter(
        (finding) => (finding.paper === null || refs.has(finding.paper)) && !tells(finding, secrets),
      ),
    };
  });
}

/** One line of JSON for each change of each row, kind by kind and the oldest first. */
function auditOf({ read }: Library, rows: ArchivedRows): string {
  return archivedKinds
    .flatMap((kind) => rows[kind].flatMap(({ id }) => readAudit(read, kind, id)))
    .map((change) => `${JSON.stringify(change)}\n`)
    .join('');
}

async function writeAbout(
  { meeting, rows, audience, at, published, restricted }: BagSource,
  files: readonly BagFile[],
  filesKeptBack: readonly string[],
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
    restricted,
    keptBack: [
      ...(audience === 'public' ? published.filter(({ open }) => open === null).map(keptBack) : []),
      ...filesKeptBack,
    ],
    files,
    archivedAt: at,
  });
  await payload.write(
    'index.html',
    linkFiles(
      renderHtml(about),
      files.map(({ path }) => path),
    ),
  );
  await payload.write('README.txt', renderText(about));
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;
