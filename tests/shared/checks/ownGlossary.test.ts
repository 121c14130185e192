import { expect, test } from 'vitest';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { ownGlossary } from '../../../shared/checks/ownGlossary.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { tinyContext, withChanged } from '../../fixtures/tinyContext.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const named = (glossary: Rows['organisation'][number]['glossary']) => {
  const rows = withChanged(tinyRows, 'organisation', { glossary });
  const { document, meeting } = tinyContext(rows);
  return checkPack({ document, rows, meetingId: meeting.id })
    .findings.filter((finding) => finding.rule === 'glossary-names')
    .map(({ quote, message }) => ({ quote, message }));
};

test('a council’s own names are checked as it writes them', () => {
  expect(named([{ term: 'the Old Bridge', means: '', not: ['The bridge'] }])[0]).toEqual({
    quote: 'The bridge',
    message: '“The bridge” should be “the Old Bridge”.',
  });
  expect(named([])).toEqual([]);
});

test('its wrong wordings are words and no patterns', () => {
  expect(named([{ term: 'x', means: '', not: ['b.idge', 'brook)', '(the'] }])).toEqual([]);
});

test('what an abbreviation stands for is told', () => {
  const entry = { term: 'TBB', means: 'the bridge over the brook', not: ['brook'] };
  expect(named([entry])[0]?.message).toContain('it stands for the bridge over the brook');
});

test('an entry without wrong wordings finds nothing, and the same entries give the same list', () => {
  const glossary = [{ term: 'EHCP', means: 'plan', not: [] }];
  expect(ownGlossary({ glossary })).toEqual([]);
  expect(ownGlossary({ glossary })).toBe(ownGlossary({ glossary }));
});
