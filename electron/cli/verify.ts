import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { RemadeFile } from '../../shared/archive/answers.ts';
import { bagContent } from '../archive/bagContent.ts';
import { remakeBag } from '../archive/remake.ts';
import { type Verdict, bagsFolder, verifyArchive } from '../archive/verifyArchive.ts';
import type { Answer, Command, Given } from './command.ts';

/** `verify DIR`: whether an archive, or a bag of one, is what was archived. Needs no library. */
export const verify: Command = {
  name: 'verify',
  words: 'FOLDER',
  summary: 'Says whether an archive, or one bag of it, is complete, unaltered and in the chain.',
  options: {
    key: { value: 'HEX', help: 'the public key that must have signed, as "archive" told it' },
    remake: { help: 'also makes every PDF of each bag again and compares the bytes' },
    'identity-file': {
      value: 'FILE',
      help: 'with --remake: the identity of age that opens encrypted bags, as "age-keygen" wrote it',
    },
  },
  run: async ({ words: [folder], given, signal }) => {
    const { key, remake } = given;
    if (folder === undefined) return failed('invalid', 'Say which folder: verify FOLDER.');
    if (key !== undefined && !/^[0-9a-f]{64}$/.test(key))
      return failed('invalid', 'A public key has 64 hexadecimal digits, as "archive" told it.');
    const verdict = await verifyArchive(folder, key);
    if (!verdict.ok) return verdict;
    if (remake === undefined) return answer(verdict.value, new Map());
    const identity = identityFrom(given);
    if (!identity.ok) return identity;
    const remade = new Map<string, Remade>();
    for (const { name } of verdict.value.bags)
      remade.set(name, await remadeIn(join(bagsFolder(folder), name), identity.value, signal));
    return answer(verdict.value, remade);
  },
};

/** The PDFs of a bag, or why they cannot be made again. */
type Remade = Result<readonly RemadeFile[]>;

async function remadeIn(bag: string, identity: string, signal: AbortSignal): Promise<Remade> {
  const content = await bagContent(bag, identity);
  return content.ok ? remakeBag(content.value, signal) : content;
}

/** The line of the identity's file that is no comment; empty where the option is left out. */
function identityFrom({ 'identity-file': file }: Given): Result<string> {
  if (file === undefined) return ok('');
  try {
    const lines = readFileSync(file, 'utf8').split(/\r?\n/);
    return ok(lines.find((line) => line.startsWith('AGE-SECRET-KEY-')) ?? '');
  } catch {
    return failed('notFound', `The file with the identity, "${basename(file)}", cannot be read.`);
  }
}

function answer(verdict: Verdict, remade: ReadonlyMap<string, Remade>): Result<Answer> {
  const { bags, problems, key } = verdict;
  const lines = [...problems];
  for (const bag of bags) {
    lines.push(
      `${bag.name}: ${bag.problems.length === 0 ? 'complete and unaltered' : 'NOT as it was archived'}`,
      ...bag.problems.map((problem) => `  ${problem}`),
      ...remadeLines(remade.get(bag.name)),
    );
  }
  const isSound = problems.length === 0 && bags.every((bag) => bag.problems.length === 0);
  const isRemade = [...remade.values()].every((each) => each.ok && each.value.every(isAsItWas));
  lines.push(
    '',
    isSound
      ? `All ${bags.length} bags are complete, unaltered and in the chain, signed with the key ${key ?? ''}.`
      : 'Something is not as it was archived: see above.',
  );
  return ok({
    json: {
      sound: isSound,
      ...verdict,
      ...(remade.size === 0 ? {} : { remade: Object.fromEntries(remade) }),
    },
    text: lines.join('\n'),
    ...(isSound && isRemade ? {} : { code: 1 as const }),
  });
}

/** Another version may set pages in another way, which is no fault. */
const isAsItWas = ({ same, madeBy, version }: RemadeFile): boolean => same || madeBy !== version;

function remadeLines(remade: Remade | undefined): string[] {
  if (remade === undefined) return [];
  if (!remade.ok) return [`  No PDF was made again: ${remade.problem.message}`];
  return remade.value.map(({ file, same, madeBy, version }) => {
    if (same) return `  ${file}: made again, byte for byte`;
    return madeBy === version
      ? `  ${file}: made again, and NOT the same`
      : `  ${file}: made again by version ${version}, which sets pages differently from version ${madeBy}, that made the bag`;
  });
}
