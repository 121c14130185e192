import type { Problem } from '../../shared/api.ts';
import { errorCode } from '../fileProblem.ts';
import { finishedName } from '../partFile.ts';

/**
 * What an error of SQLite's means to the person at the screen; undefined where it is a fault of ours. `file` is the
 * library's; only its name is told.
 */
export function storeProblem(error: unknown, file: string): Problem | undefined {
  const name = `"${finishedName(file)}"`;
  const code = errorCode(error);
  if (code.startsWith('SQLITE_BUSY') || code.startsWith('SQLITE_LOCKED'))
    return {
      kind: 'locked',
      message: `Another program is using ${name}: close it there and try again.`,
    };
  if (code.startsWith('SQLITE_CORRUPT') || code === 'SQLITE_NOTADB')
    return { kind: 'damaged', message: `${name} is damaged: restore a backup.` };
  if (code === 'SQLITE_FULL')
    return {
      kind: 'diskFull',
      message: `There is no room left on the disk for ${name}: free some space, nothing was changed.`,
    };
  if (code.startsWith('SQLITE_READONLY'))
    return {
      kind: 'readOnly',
      message: `${name} can be read but not changed: copy it to a folder that you can write to.`,
    };
  if (code.startsWith('SQLITE_CANTOPEN') || code.startsWith('SQLITE_IOERR') || code === 'SQLITE_PERM')
    return {
      kind: 'cannotWrite',
      message: `The disk did not let ${name} be read or written: nothing was changed.`,
    };
  return constraintProblem(code);
}

/** What the row checks of the schema let through and only the other rows can refuse. */
function constraintProblem(code: string): Problem | undefined {
  switch (code) {
    case 'SQLITE_CONSTRAINT_FOREIGNKEY':
      return {
        kind: 'invalid',
        message: 'This points at a record that is not in the library.',
      };
    case 'SQLITE_CONSTRAINT_UNIQUE':
      return { kind: 'invalid', message: 'Another record has this reference already: choose another one.' };
    case 'SQLITE_CONSTRAINT_CHECK':
    case 'SQLITE_CONSTRAINT_NOTNULL':
    case 'SQLITE_CONSTRAINT_DATATYPE':
      return { kind: 'invalid', message: 'The library refuses one of these values.' };
    default:
      return undefined;
  }
}
