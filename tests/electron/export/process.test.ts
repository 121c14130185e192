import { type ChildProcess, fork } from 'node:child_process';
import { on, once } from 'node:events';
import { existsSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { exportDocument } from '../../../electron/export/export.ts';
import type { ExportReply, ExportRequest } from '../../../electron/export/messages.ts';
import { kitchenSink as document } from '../../fixtures/kitchenSink.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';
import { valueOf } from '../../fixtures/tinyLibrary.ts';

const program = fileURLToPath(new URL('../../../electron/export/process.ts', import.meta.url));
const parentPort = new URL('../../fixtures/parentPort.ts', import.meta.url).href;

function startExport(file: string): ChildProcess {
  const child = fork(program, { execArgv: ['--import', parentPort], execPath: process.execPath });
  onTestFinished(() => void child.kill('SIGKILL'));
  tell(child, { kind: 'start', document, order: { edition: 'public', format: 'pdf' }, file });
  return child;
}

const tell = (child: ChildProcess, request: ExportRequest): void => void child.send(request);

/** All replies up to the one that ends the export; `also` is called with each. */
async function repliesOf(child: ChildProcess, also?: (reply: ExportReply) => void): Promise<ExportReply[]> {
  const replies: ExportReply[] = [];
  while (replies.at(-1) === undefined || replies.at(-1)?.kind === 'progress') {
    const [reply] = (await once(child, 'message')) as [ExportReply];
    replies.push(reply);
    also?.(reply);
  }
  return replies;
}

test('the export process makes the file that this process would make, and tells how far it is', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'pack.pdf');
  const replies = await repliesOf(startExport(file));
  const here = valueOf(await exportDocument(document, { format: 'pdf', file: join(folder, 'here.pdf') }));
  expect(replies.at(-1)).toEqual({ kind: 'done', exported: { ...here, file } });
  expect(replies.length).toBeGreaterThan(1);
});

test('it counts the pages of a document without writing a file', async () => {
  const child = fork(program, { execArgv: ['--import', parentPort], execPath: process.execPath });
  onTestFinished(() => void child.kill('SIGKILL'));
  tell(child, { kind: 'count', document: { ...document, firstPage: 40 } });
  const file = join(temporaryFolder(), 'here.pdf');
  const { pages } = valueOf(await exportDocument(document, { format: 'pdf', file }));
  expect(await repliesOf(child)).toEqual([{ kind: 'counted', pages }]);
});

test('one process answers one request after another, each as if it were the first', async () => {
  const child = fork(program, { execArgv: ['--import', parentPort], execPath: process.execPath });
  onTestFinished(() => void child.kill('SIGKILL'));
  const folder = temporaryFolder();
  const replies = on(child, 'message');
  const next = async (): Promise<ExportReply> => {
    for (;;) {
      const [reply] = (await replies.next()).value as [ExportReply];
      if (reply.kind !== 'progress' && reply.kind !== 'ended') return reply;
    }
  };
  tell(child, { kind: 'draw', document, attachments: {} });
  tell(child, { kind: 'cancel' });
  expect(await next()).toMatchObject({ kind: 'failed', problem: { kind: 'cancelled' } });
  const parts = document.parts.map((part) =>
    part.kind === 'appendix' ? { ...part, title: 'Appendix A: proof', runningTitle: 'Proof' } : part,
  );
  for (const [at, each] of [document, { ...document, parts }].entries()) {
    const file = join(folder, `${at}.pdf`);
    tell(child, { kind: 'start', document: each, order: { edition: 'public', format: 'pdf' }, file });
    const here = valueOf(await exportDocument(each, { format: 'pdf', file: join(folder, 'here.pdf') }));
    expect(await next()).toEqual({ kind: 'done', exported: { ...here, file } });
  }
  tell(child, { kind: 'count', document });
  expect(await next()).toMatchObject({ kind: 'counted' });
});

test('it stops when it is told to, and leaves nothing', async () => {
  const folder = temporaryFolder();
  const child = startExport(join(folder, 'pack.pdf'));
  const replies = await repliesOf(child, () => tell(child, { kind: 'cancel' }));
  expect(replies.at(-1)).toMatchObject({ kind: 'failed', problem: { kind: 'cancelled' } });
  expect(readdirSync(folder)).toEqual([]);
});

test('it answers with the reason when the file cannot be written', async () => {
  const [reply] = await repliesOf(startExport(join(temporaryFolder(), 'no', 'pack.pdf')));
  expect(reply).toMatchObject({ kind: 'failed', problem: { kind: 'cannotWrite' } });
});

test('it tells of a fault of ours with where it happened', async () => {
  const child = fork(program, { execArgv: ['--import', parentPort], execPath: process.execPath });
  onTestFinished(() => void child.kill('SIGKILL'));
  const broken = { ...document, parts: undefined } as unknown as typeof document;
  tell(child, {
    kind: 'start',
    document: broken,
    order: { edition: 'archive', format: 'pdf' },
    file: join(temporaryFolder(), 'a.pdf'),
  });
  const [reply] = await repliesOf(child);
  expect(reply).toMatchObject({
    kind: 'crashed',
    stack: expect.stringContaining('exportDocument') as string,
  });
});

test('killed in its midst it leaves no file of the name, and the next export sweeps what it left', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'pack.pdf');
  const child = startExport(file);
  await once(child, 'message');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(existsSync(file)).toBe(false);
  const [left, ...more] = readdirSync(folder);
  expect(left).toMatch(/^pack\.pdf\.\d+-1\.part$/);
  expect(more).toEqual([]);
  valueOf(await exportDocument(document, { format: 'pdf', file }));
  expect(readdirSync(folder)).toEqual(['pack.pdf']);
});

test('killed while it replaces a file it leaves the older one', async () => {
  const file = join(temporaryFolder(), 'pack.pdf');
  writeFileSync(file, 'old');
  const child = startExport(file);
  await once(child, 'message');
  child.kill('SIGKILL');
  await once(child, 'exit');
  expect(statSync(file).size).toBe(3);
});
