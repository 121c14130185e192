import type { KeyObject } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Encrypter } from 'age-encryption';
import { type Result, failed, ok } from '../../shared/api.ts';
import { keepsMatterBack } from '../../shared/archive/openEditions.ts';
import type { Row } from '../../shared/entities/index.ts';
import { encrypterFor } from '../ageLock.ts';
import { appVersion } from '../appVersion.ts';
import { writeProblem } from '../fileProblem.ts';
import { PartCache } from '../export/pdf/partCache.ts';
import type { Library } from '../library.ts';
import { readKind, readRows } from '../store/rows.ts';
import { publishedFor } from './bagDocuments.ts';
import type { BagInfo } from './bagFormat.ts';
import { fillEncryptedZip } from './encryptedPayload.ts';
import { recordFile } from './bagPaths.ts';
import { type BagSource, fillBag } from './fillBag.ts';
import { enterBags, finishEntering, partOf, removeParts } from './enterBags.ts';
import { openPayload } from './payload.ts';
import { ledgerName, publicHex, readLedger } from './ledger.ts';
import { sealBag } from './sealBag.ts';

export interface ArchiveOrder {
  readonly library: Library;
  readonly meeting: Row<'meeting'>;
  /** Folder of the archive; made where it is not there yet. */
  readonly archive: string;
  /** Signs the ledger. */
  readonly key: KeyObject;
  /** Those who may read what is restricted, as age names them: "age1…". */
  readonly recipients: readonly string[];
  /** Leaves out the restricted bag, for a council that keeps that record elsewhere. */
  readonly openOnly?: boolean;
  readonly now: Date;
  readonly signal: AbortSignal;
}

export interface Archived {
  /** Names of the bags that were added, the open one first. */
  readonly bags: readonly string[];
  readonly files: number;
  /** Public key that signed, 64 hexadecimal digits. */
  readonly key: string;
}

/**
 * Archives what stands of a meeting: a bag of all that the public may see and, where there is more, a second one with the
 * whole record, encrypted. A bag takes its name only when it is whole and on the disk, and counts only when the ledger has
 * it: what was stopped on the way is done again by the next run. Refuses a meeting without a published pack, restricted
 * matter without recipients, an archive whose ledger is not sound or that another key signs, and a full disk.
 */
export async function archiveMeeting(order: ArchiveOrder): Promise<Result<Archived>> {
  const { library, meeting, archive, key, recipients, now, signal } = order;
  const versions = readKind(library.read, 'packVersion', 'meetingId = :meetingId', {
    meetingId: meeting.id,
  }).toSorted((a, b) => a.number - b.number);
  const [newest] = versions.slice(-1);
  if (newest === undefined)
    return failed(
      'invalid',
      'The pack of this meeting has not been published: publish it before it is archived.',
    );
  const rows = readRows(library.read);
  const at = now.toISOString();
  const published = publishedFor({ meeting, rows, versions, at });
  if (!published.ok) return published;
  const hasMore = keepsMatterBack(rows, meeting.id, at.slice(0, 10));
  const closedToo = hasMore && order.openOnly !== true;
  if (closedToo && recipients.length === 0)
    return failed(
      'invalid',
      'This meeting has matter that is not for publication: name who may read it, as a recipient of age.',
    );
  const encrypter = encrypterFor(recipients);
  if (!encrypter.ok) return encrypter;
  try {
    mkdirSync(archive, { recursive: true });
    finishEntering(archive, key);
    removeParts(archive);
    const ledger = soundLedger(archive, key);
    if (!ledger.ok) return ledger;
    const name = freeName(`${meeting.ref}-v${newest.number}`, ledger.value.named);
    const source = {
      library,
      meeting,
      rows,
      versions,
      published: published.value,
      restricted: !hasMore ? ('none' as const) : closedToo ? ('beside' as const) : ('elsewhere' as const),
      at,
      signal,
      cache: new PartCache(),
    };
    const info = infoOf(library, meeting, now);
    const open = await makeBag(archive, name, info, (folder) =>
      fillBag(openPayload(folder), { ...source, audience: 'public' }),
    );
    if (!open.ok) return open;
    const bags = [name];
    if (closedToo) {
      const secret = `${name}-restricted`;
      const closed = await makeBag(archive, secret, info, (folder) =>
        fillEncrypted(folder, { ...source, audience: 'members' }, encrypter.value),
      );
      if (!closed.ok) return closed;
      bags.push(secret);
    }
    enterBags(archive, bags, { ledger: ledger.value.text, key, at });
    return ok({ bags, files: open.value, key: publicHex(key) });
  } catch (error) {
    if (signal.aborted) return failed('cancelled', 'Archiving was stopped, and the archive is as it was.');
    const problem = writeProblem(error, archive);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    removeParts(archive);
  }
}

/** The ledger as it is, sound and signed with this key; empty for a new archive. */
function soundLedger(archive: string, key: KeyObject): Result<{ text: string; named: ReadonlySet<string> }> {
  const file = join(archive, ledgerName);
  const text = existsSync(file) ? readFileSync(file, 'utf8') : '';
  const entries = readLedger(text);
  if (!entries.ok)
    return failed(
      'damaged',
      `${entries.problem.message} Nothing was added: put a sound copy of the archive in its place.`,
    );
  const [first] = entries.value;
  return first === undefined || first.key === publicHex(key)
    ? ok({ text, named: new Set(entries.value.map(({ bag }) => bag)) })
    : failed(
        'invalid',
        'This archive is signed with another key: choose that key, or a new folder for the archive.',
      );
}

/** The first of "name", "name-2", "name-3" … that the ledger does not have: a meeting is archived again after a correction. */
function freeName(name: string, named: ReadonlySet<string>): string {
  for (let count = 1; ; count += 1) {
    const free = count === 1 ? name : `${name}-${count}`;
    if (!named.has(free)) return free;
  }
}

/** Fills and seals a bag under its unfinished name, and gives the count of what was filled in. */
async function makeBag(
  archive: string,
  name: string,
  info: BagInfo,
  fill: (folder: string) => Promise<Result<readonly unknown[]>>,
): Promise<Result<number>> {
  const part = partOf(archive, name);
  mkdirSync(part);
  const filled = await fill(part);
  if (!filled.ok) return filled;
  await sealBag(part, info);
  return ok(filled.value.length);
}

/** The whole record as one encrypted file. */
async function fillEncrypted(
  folder: string,
  source: BagSource,
  encrypter: Encrypter,
): Promise<Result<readonly unknown[]>> {
  mkdirSync(join(folder, 'data'));
  return fillEncryptedZip(join(folder, 'data', recordFile), encrypter, (payload) => fillBag(payload, source));
}

/** Those whom the council of a meeting lets read its restricted records. */
export const councilRecipients = (
  library: Library,
  meeting: Row<'meeting'>,
): Row<'organisation'>['archiveRecipients'] =>
  whoseMeeting(library, meeting).organisation?.archiveRecipients ?? [];

function whoseMeeting({ read }: Library, { bodyId }: Row<'meeting'>) {
  const [body] = readKind(read, 'body', 'id = :id', { id: bodyId });
  const [organisation] = readKind(read, 'organisation', 'id = :id', { id: body?.organisationId ?? '' });
  return { body, organisation };
}

function infoOf(library: Library, meeting: Row<'meeting'>, now: Date): BagInfo {
  const { body, organisation } = whoseMeeting(library, meeting);
  return [
    ['Source-Organization', organisation?.name ?? ''],
    ['External-Description', `${body?.name ?? ''}, ${meeting.date}: papers, decisions and their evidence`],
    ['External-Identifier', meeting.ref],
    ['Bagging-Date', now.toISOString().slice(0, 10)],
    ['Bag-Software-Agent', `Tabled ${appVersion()}`],
  ];
}
