/** The export process: makes files out of documents, so that the window never waits for them. Opens no database. */
import type { MessageEvent } from 'electron';
import { readFile } from 'node:fs/promises';
import { type Result, failed } from '../../shared/api.ts';
import { drawPages } from './drawPages.ts';
import { countPages } from './countPages.ts';
import { exportDocument } from './export.ts';
import type { ExportReply, ExportRequest, Exported } from './messages.ts';
import { PartCache } from './pdf/partCache.ts';
import { exportZip } from './packZip/exportZip.ts';

/** What was painted for one request serves the next. */
const cache = new PartCache();
let cancel = new AbortController();
const port = process.parentPort;
const reply = (message: ExportReply): void => port.postMessage(message);

port.on('message', ({ data }: MessageEvent) => {
  const request = data as ExportRequest;
  if (request.kind === 'cancel') cancel.abort();
  else void answer(request);
});

/** Requests come one at a time. */
async function answer(request: Exclude<ExportRequest, { kind: 'cancel' }>): Promise<void> {
  cancel = new AbortController();
  try {
    reply(await answerTo(request, cancel.signal));
  } catch (error) {
    reply(crash(error));
  }
  reply({ kind: 'ended', memory: process.memoryUsage.rss() });
}

function answerTo(
  request: Exclude<ExportRequest, { kind: 'cancel' }>,
  signal: AbortSignal,
): Promise<ExportReply> {
  switch (request.kind) {
    case 'start':
      return start(request, signal);
    case 'zip':
      return zip(request, signal);
    case 'draw':
      return draw(request, signal);
    case 'count':
      return count(request);
    case 'pack':
      return pack(request, signal);
  }
}

const start = async (
  { document, order, file, attachments = {} }: ExportRequest & { kind: 'start' },
  signal: AbortSignal,
): Promise<ExportReply> =>
  replyOf(await exportDocument(document, { ...order, file, ...means(attachments, signal) }));

const zip = async (
  { document, zip: task, file, attachments }: ExportRequest & { kind: 'zip' },
  signal: AbortSignal,
): Promise<ExportReply> =>
  replyOf(await exportZip(document, { ...task, file, ...means(attachments, signal) }));

/** What everything that is written is given: the files of attachments, whom to tell how far it is, and when to stop. */
const means = (attachments: Readonly<Record<string, string>>, signal: AbortSignal) => ({
  attachments: (sha256: string) => readFile(attachments[sha256] ?? ''),
  onProgress: (done: number, total: number) => reply({ kind: 'progress', done, total }),
  signal,
  cache,
});

const replyOf = (result: Result<Exported>): ExportReply =>
  result.ok ? { kind: 'done', exported: result.value } : { kind: 'failed', problem: result.problem };

async function draw(
  { document, attachments }: ExportRequest & { kind: 'draw' },
  signal: AbortSignal,
): Promise<ExportReply> {
  try {
    const pages = await drawPages(document, {
      attachments: (sha256) => readFile(attachments[sha256] ?? ''),
      signal,
      cache,
    });
    return { kind: 'drawn', pages };
  } catch (error) {
    if (!signal.aborted) throw error;
    return {
      kind: 'failed',
      problem: { kind: 'cancelled', message: 'The drawing of the pages was cancelled.' },
    };
  }
}

async function count({ document }: ExportRequest & { kind: 'count' }): Promise<ExportReply> {
  return { kind: 'counted', pages: await countPages(document, cache) };
}

async function pack(
  { order, attachments, part }: ExportRequest & { kind: 'pack' },
  signal: AbortSignal,
): Promise<ExportReply> {
  const { writeUnsigned } = await import('../packFile/writePackFile.ts');
  const read = async (sha256: string): Promise<Uint8Array> =>
    attachments.restricted[sha256] ?? readFile(attachments.files[sha256] ?? '');
  try {
    return { kind: 'packed', made: await writeUnsigned(order, { attachments: read, signal }, part) };
  } catch (error) {
    if (!signal.aborted) throw error;
    return {
      kind: 'packed',
      made: failed('cancelled', 'The handing over was stopped, and no file was written.'),
    };
  }
}

const crash = (error: unknown): ExportReply => ({
  kind: 'crashed',
  stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
