import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { type Result, failed, ok } from '../../shared/api.ts';
import type { Given } from './command.ts';

/**
 * The first line of the file of `--passphrase-file`, or of another option, undefined where the option is left out. On the command line itself a
 * passphrase would be seen by everybody who lists the programs that run. Refuses a file that cannot be read.
 */
export function passphraseFrom(given: Given, option = 'passphrase-file'): Result<string | undefined> {
  const file = given[option];
  if (file === undefined) return ok(undefined);
  try {
    const [passphrase = ''] = readFileSync(file, 'utf8').split(/\r?\n/);
    return ok(passphrase);
  } catch {
    return failed('notFound', `The file with the passphrase, "${basename(file)}", cannot be read.`);
  }
}
