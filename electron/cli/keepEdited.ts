import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { type Result, ok } from '../../shared/api.ts';
import { openLibrary, sampleStamp } from '../library.ts';
import { isLibrary } from '../store/fileHeader.ts';
import { moveAside } from '../store/moveAside.ts';

/**
 * Makes room for a new sample library without losing anybody's work: the file that has its name is moved aside unless it is
 * a sample library in which nobody but the sample itself has written. Gives the new name of what was moved, or null.
 */
export async function keepEdited(file: string, now: Date): Promise<Result<string | null>> {
  if (!existsSync(file)) return ok(null);
  if (!isLibrary(file)) return ok(basename(moveAside(file, 'kept', now)));
  const opened = await openLibrary(file, { now, damaged: 'leave' });
  if (!opened.ok)
    return opened.problem.kind === 'locked' ? opened : ok(basename(moveAside(file, 'kept', now)));
  const library = opened.value;
  const edited = library.read.prepare('SELECT 1 FROM audit WHERE by <> ? LIMIT 1').get(sampleStamp.by);
  library.close();
  return ok(edited === undefined ? null : basename(moveAside(file, 'edited', now)));
}
