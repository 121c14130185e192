import { expect, test } from 'vitest';
import { takenIds } from '../../../../renderer/editor/ids/takenIds.ts';
import { para } from '../../../fixtures/richBlocks.ts';
import { tinyId, tinyRows } from '../../../fixtures/tinyRows.ts';

const paperId = tinyId('paper', 'bridge');

test('are those of all texts of the paper, of open ones as they are on screen', () => {
  expect(takenIds(tinyRows, paperId, [])).toEqual(new Set(['p-1']));
  const open = [
    { sectionKey: 'background', read: () => ({ type: 'doc' as const, content: [para('new', 'x')] }) },
  ];
  const alone = {
    ...tinyRows,
    recommendation: [],
    option: [],
    paper: tinyRows.paper.map((row) => ({ ...row, header: {} })),
  };
  expect(takenIds(alone, paperId, open)).toEqual(new Set(['new']));
});
