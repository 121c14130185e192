import { type Result, failed, ok } from '../../shared/api.ts';
import { type Verdict, verifyArchive } from '../archive/verifyArchive.ts';
import type { Answer, Command } from './command.ts';

/** `verify DIR`: whether an archive, or a bag of one, is what was archived. Needs no library. */
export const verify: Command = {
  name: 'verify',
  words: 'FOLDER',
  summary: 'Says whether an archive, or one bag of it, is complete, unaltered and in the chain.',
  options: { key: { value: 'HEX', help: 'the public key that must have signed, as "archive" told it' } },
  run: async ({ words: [folder], given: { key } }) => {
    if (folder === undefined) return failed('invalid', 'Say which folder: verify FOLDER.');
    if (key !== undefined && !/^[0-9a-f]{64}$/.test(key))
      return failed('invalid', 'A public key has 64 hexadecimal digits, as "archive" told it.');
    const verdict = await verifyArchive(folder, key);
    return verdict.ok ? answer(verdict.value) : verdict;
  },
};

function answer(verdict: Verdict): Result<Answer> {
  const { bags, problems, key } = verdict;
  const lines = [...problems];
  for (const bag of bags) {
    lines.push(
      `${bag.name}: ${bag.problems.length === 0 ? 'complete and unaltered' : 'NOT as it was archived'}`,
    );
    lines.push(...bag.problems.map((problem) => `  ${problem}`));
  }
  const isSound = problems.length === 0 && bags.every((bag) => bag.problems.length === 0);
  lines.push(
    '',
    isSound
      ? `All ${bags.length} bags are complete, unaltered and in the chain, signed with the key ${key ?? ''}.`
      : 'Something is not as it was archived: see above.',
  );
  return ok({
    json: { sound: isSound, ...verdict },
    text: lines.join('\n'),
    ...(isSound ? {} : { code: 1 as const }),
  });
}
