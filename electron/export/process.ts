/** The export process: makes one file out of one document, so that the window never waits for it. Opens no database. */
import type { MessageEvent } from 'electron';
import { readFile } from 'node:fs/promises';
import { drawPages } from './drawPages.ts';
import { countPages } from './countPages.ts';
import { exportDocument } from './export.ts';
import type { ExportReply, ExportRequest } from './messages.ts';

const cancel = new AbortController();
const port = process.parentPort;
const reply = (message: ExportReply): void => port.postMessage(message);

port.on('message', ({ data }: MessageEvent) => {
  const request = data as ExportRequest;
  switch (request.kind) {
    case 'start':
      void start(request);
      break;
    case 'draw':
      void draw(request);
      break;
    case 'count':
      void count(request);
      break;
    case 'pack':
      void pack(request);
      break;
    case 'cancel':
      cancel.abort();
      break;
  }
});

async function start({
  document,
  order,
  file,
  attachments = {},
}: ExportRequest & { kind: 'start' }): Promise<void> {
  const onProgress = (done: number, total: number): void => reply({ kind: 'progress', done, total });
  try {
    const result = await exportDocument(document, {
      ...order,
      file,
      attachments: (sha256) => readFile(attachments[sha256] ?? ''),
      onProgress,
      signal: cancel.signal,
    });
    reply(result.ok ? { kind: 'done', exported: result.value } : { kind: 'failed', problem: result.problem });
  } catch (error) {
    reply(crash(error));
  }
}

async function draw({ document, attachments }: ExportRequest & { kind: 'draw' }): Promise<void> {
  try {
    const pages = await drawPages(document, {
      attachments: (sha256) => readFile(attachments[sha256] ?? ''),
      signal: cancel.signal,
    });
    reply({ kind: 'drawn', pages });
  } catch (error) {
    reply(crash(error));
  }
}

async function count({ document }: ExportRequest & { kind: 'count' }): Promise<void> {
  try {
    reply({ kind: 'counted', pages: await countPages(document) });
  } catch (error) {
    reply(crash(error));
  }
}

async function pack({ order, attachments, part }: ExportRequest & { kind: 'pack' }): Promise<void> {
  try {
    const { writeUnsigned } = await import('../packFile/writePackFile.ts');
    const made = await writeUnsigned(
      order,
      { attachments: (sha256) => readFile(attachments[sha256] ?? ''), signal: cancel.signal },
      part,
    );
    reply({ kind: 'packed', made });
  } catch (error) {
    reply(crash(error));
  }
}

const crash = (error: unknown): ExportReply => ({
  kind: 'crashed',
  stack: error instanceof Error ? (error.stack ?? error.message) : String(error),
});
