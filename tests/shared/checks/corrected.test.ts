import { describe, expect, test } from 'vitest';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { openMusts } from '../../../shared/checks/overrides.ts';
import { type Rows, entities, entityKinds } from '../../../shared/entities/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { britishEnglish } from '../../../electron/spelling.ts';
import { correctedPaper000 } from '../../fixtures/corrected/paper000.ts';
import { correctedPaper001 } from '../../fixtures/corrected/paper001.ts';
import { correctedPaper002 } from '../../fixtures/corrected/paper002.ts';
import { correctedPaper003 } from '../../fixtures/corrected/paper003.ts';
import { correctedPaper004 } from '../../fixtures/corrected/paper004.ts';
import { sampleDocument } from '../../fixtures/sampleDocument.ts';

const knowsWord = britishEnglish();

function findings(ref: string, rows: Rows) {
  const meetingId = rows.meeting.find((meeting) => meeting.ref === ref)!.id;
  return checkPack({ document: sampleDocument(ref, rows), rows, meetingId, knowsWord }).findings;
}
const musts = (ref: string, rows: Rows) =>
  openMusts(findings(ref, rows)).map(({ rule, block, quote }) => `${rule} ${block}: ${quote}`);

describe.each([
  ['bcp-cabinet-2021-09-01', correctedPaper000],
  ['bcp-cabinet-2021-11-24', correctedPaper001],
  ['bcp-cabinet-2023-09-27', correctedPaper002],
  ['lbhf-cabinet-2016-11-07', correctedPaper003],
  ['rutland-cabinet-2017-04-18', correctedPaper004],
])('the paper of %s', (ref, corrected) => {
  const rows = corrected(sampleRows);

  test('could not be published as it was', () => {
    expect(musts(ref, sampleRows)).not.toEqual([]);
  });

  test('could be published as it is corrected: nothing is left that must be mended', () => {
    expect(musts(ref, rows)).toEqual([]);
  });

  test('is corrected in rows that the library takes, and no correction brings a fault of its own', () => {
    for (const kind of entityKinds)
      expect(rows[kind].filter((row) => !entities[kind].safeParse(row).success)).toEqual([]);
    const before = new Set(findings(ref, sampleRows).map(({ rule }) => rule));
    expect(
      findings(ref, rows).filter(({ rule, severity }) => severity !== 'note' && !before.has(rule)),
    ).toEqual([]);
  });
});

test('the corrections of all five papers leave each other alone', () => {
  const rows = [
    correctedPaper000,
    correctedPaper001,
    correctedPaper002,
    correctedPaper003,
    correctedPaper004,
  ].reduce((before, corrected) => corrected(before), sampleRows);
  for (const { ref } of rows.meeting) expect(musts(ref, rows)).toEqual([]);
});
