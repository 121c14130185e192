import { expect, test } from 'vitest';
import { assemblePaper } from '../../../shared/assemblePaper.ts';
import { blockText } from '../../../shared/document/walk.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

const paperId = tinyId('paper', 'bridge');
const drawn = (signOff: typeof tinyRows.signOff): string => {
  const text = {
    type: 'doc' as const,
    content: [{ type: 'liveBlock' as const, attrs: { id: 'live', section: 'signOffs', options: {} } }],
  };
  const paper = tinyRows.paper.map((row) => ({
    ...row,
    sections: row.sections.map((section) => ({ ...section, text })),
  }));
  const assembled = assemblePaper({ ...tinyRows, signOff, paper }, paperId, '2021-08-23');
  return (assembled?.drawn.get('live') ?? []).map(blockText).join('\n');
};

test('the sign-offs say for what, by whom, in which state and when', () => {
  expect(drawn(tinyRows.signOff)).toMatch(/Finance\nHead of Finance\nSigned off\n20 August 2021/);
});

test('one that is only asked for has no date, and a paper without any prints none', () => {
  const asked = tinyRows.signOff.map((row) => ({ ...row, status: 'requested' as const, signedOn: null }));
  expect(drawn(asked)).toMatch(/Asked for$/);
  expect(drawn([])).toBe('');
});
