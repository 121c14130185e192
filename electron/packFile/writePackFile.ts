import { type Result, ok } from '../../shared/api.ts';
import { NewFile } from '../export/newFile.ts';
import type { RenderOptions } from '../export/renderers.ts';
import { writeProblem } from '../fileProblem.ts';
import { finishedName } from '../partFile.ts';
import { type PackFileOrder, makePackFile } from './makePackFile.ts';
import { hashToSign } from './seal.ts';

/** A pack file on the disk that is not signed yet. */
export interface UnsignedPackFile {
  /** What is to be signed, see seal.ts. */
  readonly hash: string;
  readonly leftOut: readonly string[];
}

/** Makes a pack file and writes it, unsigned, under a name that is free: the key stays with whoever asks for it. */
export async function writeUnsigned(
  order: PackFileOrder,
  options: Pick<RenderOptions, 'attachments' | 'signal'>,
  part: string,
): Promise<Result<UnsignedPackFile>> {
  const made = await makePackFile(order, options);
  if (!made.ok) return made;
  const { bytes, leftOut } = made.value;
  let file: NewFile | undefined;
  try {
    file = await NewFile.open(part);
    await file.write(bytes);
    await file.finish();
    return ok({ hash: hashToSign(bytes), leftOut });
  } catch (error) {
    const problem = writeProblem(error, finishedName(part));
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    await file?.close();
  }
}
