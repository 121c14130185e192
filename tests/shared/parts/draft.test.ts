import { expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import type { Document } from '../../../shared/document/blocks.ts';
import { renderHtml } from '../../../shared/document/html.ts';
import { renderText } from '../../../shared/document/text.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const ref = 'bcp-cabinet-2021-11-24';
const asDraft = (rows: Rows): Rows => ({
  ...rows,
  meeting: rows.meeting.map((meeting) => ({ ...meeting, status: 'draft' as const })),
});
const markings = (document: Document) => document.parts.map((part) => part.marking ?? '');

test('each part of a pack that is not published says so', () => {
  const rows = asDraft(tinyRows);
  const document = assemble({
    meetingId: tinyId('meeting', 'cabinet'),
    rows,
    assembledAt: '2026-11-22T09:00:00Z',
  });
  expect(new Set(markings(document))).toEqual(new Set(['Draft, not published']));
  const [front] = document.parts[0]!.blocks;
  expect(front).toMatchObject({ kind: 'cover', status: 'Draft, not published' });
});

test('what is marked already keeps its marking behind', () => {
  const rows: Rows = {
    ...sampleRows,
    paper: sampleRows.paper.map((paper) => ({ ...paper, restriction: 'exempt', exemptParagraphs: [3] })),
  };
  const published = markings(sampleDocument(ref, rows));
  const draft = markings(sampleDocument(ref, asDraft(rows)));
  expect(published.filter((marking) => marking.startsWith('Not for publication'))).toHaveLength(1);
  expect(draft).toEqual(
    published.map((marking) =>
      marking === '' ? 'Draft, not published' : `Draft, not published · ${marking}`,
    ),
  );
});

test('the marking stands on screen and in print as text, once a part', () => {
  const document = sampleDocument(ref, asDraft(sampleRows));
  const count = (text: string) => text.split('Draft, not published').length - 1;
  expect(count(renderHtml(document))).toBeGreaterThanOrEqual(document.parts.length);
  expect(count(renderText(document))).toBeGreaterThanOrEqual(document.parts.length);
});
