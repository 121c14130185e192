import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Result } from '../../shared/api.ts';
import { type Library, createLibrary, openLibrary } from '../library.ts';
import type { CommandOption, Surroundings } from './command.ts';

export const libraryOption: CommandOption = {
  value: 'FILE',
  help: 'the library to use; a new sample library, thrown away afterwards, where it is left out',
};

/**
 * Does something with the library of `--library FILE`, or with a sample library of its own where the option is left out,
 * so that every command can be tried at once. A damaged file is left where it is: who only looks moves nothing.
 */
export async function withChosenLibrary<T>(
  { given, now }: Surroundings,
  use: (library: Library) => Promise<Result<T>>,
): Promise<Result<T>> {
  const file = given['library'];
  if (file !== undefined) return useAndClose(await openLibrary(file, { now, damaged: 'leave' }), use);
  const folder = mkdtempSync(join(tmpdir(), 'tabled-'));
  try {
    return await useAndClose(await createLibrary(join(folder, 'sample.tabled'), { sample: true, now }), use);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function useAndClose<T>(
  opened: Result<Library>,
  use: (library: Library) => Promise<Result<T>>,
): Promise<Result<T>> {
  if (!opened.ok) return opened;
  try {
    return await use(opened.value);
  } finally {
    opened.value.close();
  }
}
