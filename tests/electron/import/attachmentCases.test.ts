import { describe, expect, test } from 'vitest';
import { takeIn } from '../../../electron/import/takeIn.ts';
import { attachedDocument } from '../../fixtures/attachedDocument.ts';
import type { AttachmentCase } from '../../fixtures/attachmentCases/case.ts';
import { attachmentCases } from '../../fixtures/attachmentCases/index.ts';
import { qpdfComplaints } from '../../tools/pdfPrograms.ts';
import { renderFile } from '../export/pdf/renderTo.ts';

const light = attachmentCases.filter(({ isHeavy }) => isHeavy !== true);

test('there are more than a hundred files, and no two of one name', () => {
  expect(attachmentCases.length).toBeGreaterThan(100);
  expect(new Set(attachmentCases.map(({ name }) => name)).size).toBe(attachmentCases.length);
});

interface Ended {
  readonly kind: AttachmentCase['ends'];
  /** The sentence that tells it; empty for a question. */
  readonly said: string;
  readonly pages: number;
  /** What is wrong with the pack that it was placed in. */
  readonly faults: readonly string[];
}

async function endOf({ bytes, answers = {} }: AttachmentCase): Promise<Ended> {
  const file = await bytes();
  const result = await takeIn(file, answers);
  const { kind } = result;
  if (result.kind !== 'taken')
    return { kind, said: result.kind === 'refused' ? result.message : '', pages: 0, faults: [] };
  const { taken } = result;
  const pages = taken.pages.length;
  const ended = { kind, said: taken.outcome, pages, faults: [] };
  if (taken.placed === null) return ended;
  const { document, attachments } = attachedDocument([
    { taken, placed: taken.placed === 'itself' ? file : taken.placed },
  ]);
  const pack = await renderFile(document, { attachments });
  const miscounted = pack.result.pages === 1 + pages ? [] : [`${pack.result.pages} pages`];
  return { ...ended, faults: [...miscounted, ...(await qpdfComplaints(pack.file))] };
}

describe('each file ends as it must, and what is placed is clean', () => {
  test.for(light)('$name', async (subject) => {
    const { ends, pages, says = '' } = subject;
    const ended = await endOf(subject);
    expect(ended).toEqual({
      kind: ends,
      said: expect.stringContaining(says),
      pages: pages ?? 0,
      faults: [],
    });
  });
});
