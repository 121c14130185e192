import { basename } from 'node:path';
import type { Problem } from '../shared/result.ts';

/** The code of an error of the file system ("ENOSPC") or of SQLite ("SQLITE_FULL"); empty for anything else. */
export function errorCode(error: unknown): string {
  if (typeof error !== 'object' || error === null || !('code' in error)) return '';
  return typeof error.code === 'string' ? error.code : '';
}

/** What a failed reading of a file that the person named means to them; undefined where it is a fault of ours. */
export function readProblem(error: unknown, file: string): Problem | undefined {
  const name = `"${basename(file)}"`;
  switch (errorCode(error)) {
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return { kind: 'notFound', message: `There is no file ${name}: look at its name and folder.` };
    case 'EACCES':
    case 'EPERM':
    case 'EBUSY':
      return {
        kind: 'cannotWrite',
        message: `${name} cannot be read: it is open in another program, or you may not read it.`,
      };
    case 'EISDIR':
      return { kind: 'invalid', message: `${name} is a folder: name the file in it.` };
    case 'EIO':
      return {
        kind: 'cannotWrite',
        message: `The disk answered with an error while ${name} was read: try a copy from elsewhere.`,
      };
    default:
      return undefined;
  }
}

/**
 * What a failed write of `file` means to the person who asked for it; undefined where the error is none of the file
 * system's, and so a fault of ours.
 */
export function writeProblem(error: unknown, file: string): Problem | undefined {
  const name = `"${basename(file)}"`;
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return {
        kind: 'diskFull',
        message: `There is no room left on the disk for ${name}: free some space or choose another folder.`,
      };
    case 'ENOENT':
    case 'ENOTDIR':
    case 'ELOOP':
      return {
        kind: 'cannotWrite',
        message: `${name} cannot be written because its folder does not exist: choose another folder.`,
      };
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
      return {
        kind: 'cannotWrite',
        message: `${name} cannot be written: the folder is read-only or the file is open in another program.`,
      };
    case 'EBUSY':
    case 'ETXTBSY':
      return {
        kind: 'cannotWrite',
        message: `${name} is in use by another program: close it there and try again.`,
      };
    case 'EISDIR':
    case 'ENOTEMPTY':
    case 'EEXIST':
      return { kind: 'cannotWrite', message: `A folder is called ${name}: choose another name.` };
    case 'ENAMETOOLONG':
      return { kind: 'cannotWrite', message: `${name} is too long a name: choose a shorter one.` };
    case 'EIO':
      return {
        kind: 'cannotWrite',
        message: `The disk answered with an error while ${name} was written: try another disk.`,
      };
    default:
      return undefined;
  }
}
