import { type Result, failed, ok } from '../../../shared/api.ts';
import { ZipFile } from 'yazl';
import { writeProblem } from '../../fileProblem.ts';
import { finishPart, newPart, removePart } from '../../partFile.ts';
import type { Exported } from '../messages.ts';
import { NewFile } from '../newFile.ts';
import { sameEverywhere } from '../zip.ts';
import type { StagedFile } from './exportZip.ts';

/**
 * Writes a zip of texts by name and of files, in their order; it has its name only when it is whole and on the disk. It knows
 * neither clock nor time zone. Refuses as every export does.
 */
export async function writeZip(
  file: string,
  texts: ReadonlyMap<string, string>,
  files: readonly StagedFile[],
  signal: AbortSignal,
): Promise<Result<Pick<Exported, 'file' | 'bytes' | 'sha256'>>> {
  const part = newPart(file);
  let whole: NewFile | undefined;
  try {
    whole = await NewFile.open(part);
    const zip = zipOf(texts, files);
    for await (const chunk of zip.outputStream) {
      signal.throwIfAborted();
      await whole.write(chunk as Buffer);
    }
    const sha256 = await whole.finish();
    signal.throwIfAborted();
    finishPart(part, file);
    return ok({ file, bytes: whole.bytes, sha256 });
  } catch (error) {
    if (signal.aborted) return failed('cancelled', 'The export was cancelled, and no file was written.');
    const problem = writeProblem(error, file);
    if (problem === undefined) throw error;
    return { ok: false, problem };
  } finally {
    await whole?.close();
    removePart(part);
  }
}

function zipOf(texts: ReadonlyMap<string, string>, files: readonly StagedFile[]): ZipFile {
  const zip = new ZipFile();
  // Without this a file that cannot be read would end the process instead of the export.
  zip.on('error', (error: Error) =>
    (zip.outputStream as NodeJS.ReadableStream & { destroy(error: Error): void }).destroy(error),
  );
  for (const [name, text] of texts) zip.addBuffer(Buffer.from(text), name, sameEverywhere());
  // Pages and pictures are packed already.
  for (const { entry, file } of files)
    zip.addFile(file, entry.path, {
      ...sameEverywhere(),
      compress: !/\.(?:pdf|jpe?g|png|docx)$/.test(entry.path),
    });
  zip.end();
  return zip;
}
