import { gunzipSync, gzipSync } from 'node:zlib';
import { type Result, ok } from '../../shared/api.ts';
import type { PackData } from '../../shared/assemble.ts';
import { fileContent, keepFile } from './fileContent.ts';
import type { ReadHandle, WriteHandle } from './handles.ts';

/** Keeps what a pack or supplement is made from, for whoever asks in years to come how a figure got there; gives its hash. */
export const keepInputs = (write: WriteHandle, data: PackData): string =>
  keepFile(write, gzipSync(JSON.stringify(data)));

/** What a pack or supplement was made from, by the hash that it holds. Refuses as `fileContent` does. */
export function packInputs(read: ReadHandle, sha256: string): Result<PackData> {
  const bytes = fileContent(read, sha256);
  return bytes.ok ? ok(JSON.parse(gunzipSync(bytes.value).toString('utf8')) as PackData) : bytes;
}
