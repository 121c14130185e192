import { describe, expect, test } from 'vitest';
import { type ExportJob, afterEvent, afterStart } from '../../renderer/exportJob.ts';
import { failed, ok } from '../../shared/api.ts';

const choosing: ExportJob = { kind: 'choosing', meetingId: 'm', form: 'pdf' };
const running = afterStart(choosing, ok({ exportId: 'a' }));

describe('an export', () => {
  test('runs once its file is chosen', () => {
    expect(running).toMatchObject({ kind: 'running', exportId: 'a', done: 0 });
  });

  test('ends without a word when the dialog is closed', () => {
    expect(afterStart(choosing, ok(null))).toEqual({ kind: 'none' });
  });

  test('fails with the reason it was refused for', () => {
    expect(afterStart(choosing, failed('notFound', 'Gone.'))).toMatchObject({
      kind: 'failed',
      problem: { message: 'Gone.' },
    });
  });

  test('follows its own events', () => {
    const half = afterEvent(running, { kind: 'progress', exportId: 'a', done: 5, total: 10 });
    expect(half).toMatchObject({ kind: 'running', done: 5, total: 10 });
    const done = afterEvent(half, {
      kind: 'done',
      exportId: 'a',
      file: '/x.pdf',
      pages: 10,
      warning: null,
      searched: false,
    });
    expect(done).toMatchObject({ kind: 'done', file: '/x.pdf', pages: 10 });
  });

  test('lets the events of an older export go', () => {
    expect(
      afterEvent(running, {
        kind: 'done',
        exportId: 'b',
        file: '/x.pdf',
        pages: 1,
        warning: null,
        searched: false,
      }),
    ).toBe(running);
  });

  test('keeps an event that came before the answer that it has started', () => {
    const early = afterEvent(choosing, {
      kind: 'done',
      exportId: 'a',
      file: '/x.pdf',
      pages: 1,
      warning: null,
      searched: false,
    });
    expect(afterStart(early, ok({ exportId: 'a' }))).toMatchObject({ kind: 'done' });
  });

  test('is forgotten when it was cancelled, and told when it failed', () => {
    const event = (kind: 'cancelled' | 'diskFull') =>
      afterEvent(running, { kind: 'failed', exportId: 'a', problem: { kind, message: 'No.' } });
    expect(event('cancelled')).toEqual({ kind: 'none' });
    expect(event('diskFull')).toMatchObject({ kind: 'failed', problem: { message: 'No.' } });
  });
});
