import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { basename } from 'node:path';
import { type Problem, failed } from '../../shared/api.ts';
import { errorCode } from '../fileProblem.ts';

/** "TBLD", in the header of every library, so that the database of another program is never opened, let alone changed. */
export const applicationId = 0x54424c44;

const magic = 'SQLite format 3\0';
/** https://www.sqlite.org/fileformat2.html, section 1.3. */
const applicationIdAt = 68;

/**
 * Looks at a file's first 100 bytes without opening it as a database. Undefined where it is a library; else the reason
 * why not. Only for a file that this process has not open: closing it here would release SQLite's locks. A library whose header is destroyed cannot be told from a stranger's file and is left where it is.
 */
export function refusalByHeader(file: string): Problem | undefined {
  const name = `"${basename(file)}"`;
  const foreign = failed('notALibrary', `${name} is not a library of Tabled: choose another file.`).problem;
  try {
    if (!statSync(file).isFile()) return foreign;
    const header = readHeader(file);
    const isLibrary =
      header.toString('latin1', 0, magic.length) === magic &&
      header.readUInt32BE(applicationIdAt) === applicationId;
    return isLibrary ? undefined : foreign;
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT' || code === 'ENOTDIR')
      return failed('notFound', `There is no file ${name} in that folder.`).problem;
    if (code === 'EACCES' || code === 'EPERM')
      return failed('cannotWrite', `You have no permission to read ${name}.`).problem;
    throw error;
  }
}

/** Whether a file is there and is a library. */
export const isLibrary = (file: string): boolean => refusalByHeader(file) === undefined;

/** The first 100 bytes, filled up with zeros where the file is shorter. */
function readHeader(file: string): Buffer {
  const header = Buffer.alloc(100);
  const handle = openSync(file, 'r');
  try {
    readSync(handle, header);
  } finally {
    closeSync(handle);
  }
  return header;
}
