import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Result } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { Edition, ExportFormat } from '../../shared/editions.ts';
import { exportDocument } from '../export/export.ts';

/** An export of a document as a file of a bag. */
export interface PayloadExport {
  readonly edition: Edition;
  readonly format: ExportFormat;
  readonly attachments: (sha256: string) => Promise<Uint8Array>;
  readonly signal: AbortSignal;
}

/** Where the files of a bag go, one after the other; every path is below `data/` and has forward slashes. */
export interface Payload {
  write(path: string, bytes: Uint8Array | string): Promise<void>;
  export(path: string, document: Document, order: PayloadExport): Promise<Result<unknown>>;
}

/** The files as they are, in `data/` of a folder: for what the public may see. */
export function openPayload(folder: string): Payload {
  const fileOf = (path: string): string => {
    const file = join(folder, 'data', path);
    mkdirSync(dirname(file), { recursive: true });
    return file;
  };
  return {
    write: async (path, bytes) => Promise.resolve(writeFileSync(fileOf(path), bytes)),
    export: (path, document, order) => exportDocument(document, { ...order, file: fileOf(path) }),
  };
}
