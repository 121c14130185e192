import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../shared/api.ts';
import type { ExportFormat } from '../../shared/editions.ts';
import { writeDocument } from '../export/export.ts';
import type { MadeEdition } from '../export/makeEdition.ts';
import type { PartCache } from '../export/pdf/partCache.ts';

/** An export of a document as a file of a bag. */
export interface PayloadExport {
  readonly format: ExportFormat;
  readonly attachments: (sha256: string) => Promise<Uint8Array>;
  readonly signal: AbortSignal;
  /** What was painted for one file of the bag serves the next. */
  readonly cache: PartCache;
}

/** Where the files of a bag go, one after the other; every path is below `data/` and has forward slashes. */
export interface Payload {
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  export(path: string, edition: MadeEdition, order: PayloadExport): Promise<Result<unknown>>;
}

/** The files as they are, in `data/` of a folder, the exports searched for what the public may not see. */
export function openPayload(folder: string): Payload {
  const fileOf = (path: string): string => {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  return {
    write: async (path, bytes) => Promise.resolve(writeFileSync(fileOf(path), bytes)),
    export: (path, { document, layout, secrets }, order) =>
      writeDocument(document, { ...order, layout, file: fileOf(path) }, secrets),
  };
}
