import { expect, test } from 'vitest';
import { sampleRows } from '../../../shared/samples/index.ts';
import type { PlacedFinding } from '../../../renderer/checks/placedFindings.ts';
import { findingMarks } from '../../../renderer/paper/findingMarks.ts';
import { paperParts } from '../../../renderer/paper/paperParts.ts';

const ref = 'lbhf-send-business-case-2016';
const parts = paperParts(sampleRows, sampleRows.paper.find((each) => each.ref === ref)?.id ?? '');
const block = parts?.paper.sections.find(({ key }) => key === 'proposal')?.text.content[0]?.attrs.id ?? '';
const finding: PlacedFinding = {
  rule: 'x',
  severity: 'must',
  paper: ref,
  block: `${ref}/${block}`,
  number: null,
  quote: 'words',
  message: 'What is wrong.',
  source: '',
  key: '',
  title: '',
  family: 'money',
  place: '',
};

test('words of a text are underlined where they stand, unless the finding is answered or about no text', () => {
  if (parts === undefined) throw new Error('The sample has no such paper.');
  const marks = findingMarks(parts, [
    finding,
    { ...finding, override: { reason: '', by: '', at: '' } },
    { ...finding, block: null },
    { ...finding, block: `${ref}/title` },
    { ...finding, block: `${ref}/nowhere` },
  ]);
  expect([...marks]).toEqual([
    ['section-proposal', [{ block, quote: 'words', severity: 'must', message: 'What is wrong.' }]],
  ]);
});
