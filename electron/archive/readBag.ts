import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'zod';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { ArchivedMeeting } from '../../shared/archive/answers.ts';
import { type BagContent, bagContent } from './bagContent.ts';
import { readDocument } from './readDocument.ts';
import { verifyArchive } from './verifyArchive.ts';

/** Only what is shown, so that fields which a later version adds do no harm. */
const decisions = z.object({
  decision: z.array(
    z.object({
      id: z.string(),
      outcome: z.string(),
      text: z.string(),
      decidedOn: z.string(),
      reasons: z.string(),
      supersedesId: z.string().nullable(),
    }),
  ),
});
const checks = z.array(
  z.object({
    version: z.int(),
    publishedAt: z.string(),
    overridden: z.array(
      z.object({ message: z.string(), override: z.object({ reason: z.string(), by: z.string() }) }),
    ),
  }),
);

/**
 * What a bag holds, to be looked at: whether it is whole, its documents, decisions and checks. Nothing of it comes into the
 * library. Refuses a folder that is no bag, an encrypted one without its identity, and documents that this version cannot
 * read; a bag that was tampered with is shown with what is wrong with it.
 */
export async function readBag(folder: string, identity: string): Promise<Result<ArchivedMeeting>> {
  if (!existsSync(join(folder, 'bagit.txt')) || !existsSync(join(folder, 'data')))
    return failed('invalid', 'This folder is no bag: choose the folder of one meeting within the archive.');
  const verdict = await verifyArchive(folder);
  if (!verdict.ok) return verdict;
  const content = await bagContent(folder, identity);
  if (!content.ok) return content;
  const documents = await documentsIn(content.value);
  if (!documents.ok) return documents;
  const told = decisions.safeParse(await content.value.json('decisions.json'));
  const checked = checks.safeParse(await content.value.json('checks.json'));
  const { bags, problems, key } = verdict.value;
  return ok({
    name: basename(folder),
    about: infoIn(folder),
    problems: [...problems, ...bags.flatMap((bag) => bag.problems)],
    key,
    files: content.value.paths.length,
    documents: documents.value,
    decisions: told.success ? withCorrections(told.data.decision) : [],
    checks: (checked.success ? checked.data : []).flatMap(({ version, overridden }) =>
      overridden.map(({ message, override }) => ({ version, message, ...override })),
    ),
  });
}

/** Every decision, with whether a later one corrects it. */
function withCorrections(all: z.infer<typeof decisions>['decision']): ArchivedMeeting['decisions'] {
  const corrected = new Set(all.map(({ supersedesId }) => supersedesId));
  return all.map((decision) => ({ ...decision, isCorrected: corrected.has(decision.id) }));
}

/** The newest version of the pack first, then what goes with it, then the records. */
async function documentsIn(content: BagContent): Promise<Result<ArchivedMeeting['documents']>> {
  const paths = content.paths
    .filter((path) => /^documents\/(?!schema\.json$)[^/]+\.json$/.test(path))
    .toSorted((a, b) => order(a) - order(b) || (a < b ? 1 : -1));
  const documents = [];
  for (const path of paths) {
    const read = await readDocument(content, path);
    if (!read.ok) return read;
    documents.push({ path, document: read.value });
  }
  return ok(documents);
}

const order = (path: string): number =>
  path.includes('/version-') ? 0 : path.includes('/supplement-') ? 1 : 2;

/** Labels and values of bag-info.txt. */
function infoIn(folder: string): ArchivedMeeting['about'] {
  const file = join(folder, 'bag-info.txt');
  if (!existsSync(file)) return [];
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, label = '', value = ''] = /^([^:]+): (.*)$/.exec(line) ?? [];
      return label === '' ? [] : [{ label, value }];
    });
}
