import { describe, expect, test } from 'vitest';
import { assemble } from '../../shared/assemble.ts';
import { assemblePaper } from '../../shared/assemblePaper.ts';
import { blockText } from '../../shared/document/walk.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { tinyRows } from '../fixtures/tinyRows.ts';

const today = '2026-11-22';

describe('a paper by itself', () => {
  test.each(sampleRows.paper.map((paper) => [paper.ref, paper] as const))(
    '%s has the blocks and numbers that it has in its pack',
    (_ref, paper) => {
      const item = sampleRows.agendaItem.find((each) => each.paperId === paper.id);
      const pack = assemble({
        meetingId: item?.meetingId ?? '',
        rows: sampleRows,
        assembledAt: `${today}T00:00:00Z`,
      });
      const alone = assemblePaper(sampleRows, paper.id, today);
      expect(alone?.document.parts.length).toBeGreaterThan(0);
      for (const part of alone?.document.parts ?? []) {
        const same = pack.parts.find((each) => each.id === part.id);
        expect(same?.blocks.map(blockText)).toEqual(expect.arrayContaining(part.blocks.map(blockText)));
      }
    },
  );

  test('says what each node of its texts became, with references resolved', () => {
    for (const paper of sampleRows.paper) {
      const alone = assemblePaper(sampleRows, paper.id, today);
      const printed = new Set(alone?.document.parts.flatMap((part) => part.blocks));
      for (const section of paper.sections)
        for (const { attrs, type } of section.text.content) {
          const drawn = alone?.drawn.get(attrs.id) ?? [];
          expect(drawn.length).toBeGreaterThan(0);
          expect(type === 'liveBlock' || drawn[0]?.id === `${alone?.partId}/${attrs.id}`).toBe(true);
          for (const block of drawn) expect(printed.has(block)).toBe(true);
        }
    }
  });

  test('is drawn before it stands on any agenda', () => {
    const [paper] = tinyRows.paper;
    const alone = assemblePaper({ ...tinyRows, agendaItem: [], meeting: [] }, paper?.id ?? '', today);
    expect(alone?.document.meetingDate).toContain('2026');
    expect(alone?.document.parts[0]?.blocks.map(blockText).join(' ')).toContain('The bridge is old.');
  });

  test('is nothing where its row is gone', () => {
    expect(assemblePaper({ ...tinyRows, paper: [] }, tinyRows.paper[0]?.id ?? '', today)).toBeUndefined();
  });
});
