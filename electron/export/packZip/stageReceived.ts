import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { attachmentsOf } from '../../../shared/document/attachedClaims.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import type { Secrets } from '../../../shared/document/secrets.ts';
import { fileWords, freePath } from '../../../shared/packZip/zipOrder.ts';
import { leakInFile } from '../leaks/findLeak.ts';
import type { RenderOptions } from '../renderers.ts';
import type { ReceivedFile, ReceivedFiles, StagedFile } from './exportZip.ts';

interface StageReceived extends Pick<RenderOptions, 'attachments' | 'signal'> {
  readonly received: ReceivedFiles;
  /** What must not be found in a file; undefined where nothing is left out of the pack. */
  readonly secrets: Secrets | undefined;
  /** Where the files are to lie until the zip is written. */
  readonly folder: string;
}

/**
 * Lays out the attachments that the public sees as files of their own. A file can hold more than its pages show: where the pack
 * has restricted matter each is read through, and one that holds some of it, or that cannot be read, stays behind.
 */
export async function stageReceived(
  open: Document,
  { received, secrets, folder, attachments, signal }: StageReceived,
): Promise<{ readonly files: readonly StagedFile[]; readonly leftOut: readonly string[] }> {
  const files: StagedFile[] = [];
  const behind = received.behind.filter((name) => secrets?.wordsIn(name) === undefined);
  const leftOut = behind.map(
    (name) => `“${name}”: its words are in the pack, and the file may hold more than these.`,
  );
  const [taken, done] = [new Set<string>(), new Set<string>()];
  for (const block of attachmentsOf(open)) {
    signal.throwIfAborted();
    const handed: ReceivedFile = received.files[block.sha256] ?? {
      name: block.file,
      kind: 'pdf',
      sha256: block.sha256,
    };
    if (done.has(handed.sha256)) continue;
    done.add(handed.sha256);
    const file = join(folder, handed.sha256);
    const bytes = await attachments(handed.sha256);
    await writeFile(file, bytes);
    if (secrets !== undefined && !(await isClean(bytes, handed, secrets))) {
      leftOut.push(
        `“${block.file}”: its pages are in the pack, and the file itself may hold what is not for publication.`,
      );
      continue;
    }
    files.push({
      file,
      entry: {
        path: pathOf(handed, bytes, taken),
        audience: 'public',
        edition: null,
        format: 'attachment',
        bytes: bytes.length,
        sha256: createHash('sha256').update(bytes).digest('hex'),
        pages: block.pages.length,
        about: `${block.title}: the file that was attached, “${block.file}”`,
      },
    });
  }
  return { files, leftOut };
}

/** Pictures have no words that could be read. */
async function isClean(bytes: Uint8Array, { name, kind }: ReceivedFile, secrets: Secrets): Promise<boolean> {
  if (kind === 'image') return true;
  try {
    return (
      (await leakInFile(Buffer.from(bytes), { file: name, format: 'pdf', pages: null }, secrets)) ===
      undefined
    );
  } catch {
    return false;
  }
}

/** Its name in small letters and hyphens, with the ending that its bytes have. */
function pathOf({ name, kind }: ReceivedFile, bytes: Uint8Array, taken: Set<string>): string {
  const words = fileWords(name.slice(0, name.length - extname(name).length));
  const ending = kind === 'pdf' ? 'pdf' : bytes[0] === 0x89 ? 'png' : 'jpg';
  return freePath(`public/attachments/${words}`, ending, taken);
}
