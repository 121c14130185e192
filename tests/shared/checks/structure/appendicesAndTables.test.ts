import { describe, expect, it } from 'vitest';
import { appendices } from '../../../../shared/checks/rules/appendices.ts';
import { appendixIsDraft } from '../../../../shared/checks/rules/appendixIsDraft.ts';
import { blankCell } from '../../../../shared/checks/rules/blankCell.ts';
import { bothWithOne } from '../../../../shared/checks/rules/bothWithOne.ts';
import { bulletsLost } from '../../../../shared/checks/rules/bulletsLost.ts';
import { duplicateRows } from '../../../../shared/checks/rules/duplicateRows.ts';
import { emptyForm } from '../../../../shared/checks/rules/emptyForm.ts';
import { rowsOutOfLine } from '../../../../shared/checks/rules/rowsOutOfLine.ts';
import { bullets, foundIn, grid, head, para, samplePaper, told, toldOfSample } from './paperWith.ts';

const first = 'bcp-cabinet-2021-09-01';
const second = 'bcp-cabinet-2021-11-24';
const third = 'bcp-cabinet-2023-09-27';
const board = 'bcp-send-improvement-board-2023-09-12';
const lbhf = 'lbhf-cabinet-2016-11-07';
const rutland = 'rutland-cabinet-2017-04-18';

describe('appendices', () => {
  it('that are relied on and not attached are found (50), as a must where members approve them (96)', () => {
    expect(toldOfSample(appendices, third)).toEqual([
      expect.stringContaining('Appendix 1, “Backlog Project Plan”, is relied on here and not attached'),
    ]);
    expect(foundIn(appendices, samplePaper(rutland))).toEqual([
      expect.objectContaining({
        severity: 'must',
        message: expect.stringContaining('recommendation 2 asks members to approve it') as unknown,
      }),
    ]);
  });

  it('that cite themselves are found (72)', () => {
    expect(toldOfSample(appendices, lbhf)).toEqual([
      expect.stringContaining('Appendix One refers to Appendix One'),
    ]);
  });

  it('that nobody cites are noted', () => {
    const attached = [{ label: 'Appendix 1', title: 'Map of the ward' }];
    expect(told(appendices, { appendices: attached, blocks: [para('The ward is large.')] })).toEqual([
      expect.stringContaining('never refers to it'),
    ]);
    expect(
      told(appendices, { appendices: attached, blocks: [para('The ward is large (see Appendix 1).')] }),
    ).toEqual([]);
  });

  it('in a draft version are found (73)', () => {
    expect(toldOfSample(appendixIsDraft, lbhf)).toEqual([
      expect.stringContaining('version 0.7 of 5 September 2016'),
    ]);
    const version = (number: string) => ({
      appendices: [{ label: 'Appendix 1', title: 'Case', blocks: [grid(['A', 'B'], [['Version', number]])] }],
    });
    expect(told(appendixIsDraft, version('1.0'))).toEqual([]);
    expect(told(appendixIsDraft, version('0.3'))).toHaveLength(1);
  });

  it('of which there is one are not "both" (62)', () => {
    expect(toldOfSample(bothWithOne, lbhf)).toEqual([
      expect.stringContaining('speaks of two; one is appended'),
    ]);
    const one = { label: 'Appendix 1', title: 'Business case for the library' };
    const two = { label: 'Appendix 2', title: 'Business case for the park' };
    const blocks = [para('The costs of both business cases are known.')];
    expect(told(bothWithOne, { blocks, appendices: [one] })).toHaveLength(1);
    expect(told(bothWithOne, { blocks, appendices: [one, two] })).toEqual([]);
  });
});

describe('tables', () => {
  it('with one blank cell in a filled column are found (9)', () => {
    expect(toldOfSample(blankCell, first)).toEqual([
      expect.stringMatching(/Joint Commissioning.*nothing under “Impact/),
    ]);
    for (const ref of [second, third, board, lbhf, rutland]) expect(toldOfSample(blankCell, ref)).toEqual([]);
    const rows = [
      ['A', 'x'],
      ['B', 'y'],
      ['C', 'z'],
    ];
    expect(told(blankCell, { blocks: [grid(['Item', 'Why'], rows)] })).toEqual([]);
    expect(told(blankCell, { blocks: [grid(['Item', 'Why'], [...rows, ['D', '']])] })).toHaveLength(1);
  });

  it('that are forms left empty are found (79)', () => {
    expect(toldOfSample(emptyForm, lbhf)).toEqual([
      expect.stringContaining('“Signatures” is blank'),
      expect.stringContaining('“Contact details” is blank'),
      expect.stringContaining('“Change history” is blank'),
    ]);
    for (const ref of [first, second, third, board, rutland])
      expect(toldOfSample(emptyForm, ref)).toEqual([]);
    const signed = grid(['Role', 'Signature'], [['Sponsor', 'Signed 5 May 2021']]);
    expect(told(emptyForm, { blocks: [head('Signatures'), signed] })).toEqual([]);
  });

  it('whose rows fell apart are found (74)', () => {
    const messages = toldOfSample(rowsOutOfLine, lbhf);
    expect(messages).toContainEqual(
      expect.stringContaining('The left cell holds 1, 2, 3, 4, the right one 1, 2, 3'),
    );
    expect(messages).toContainEqual(
      expect.stringContaining('“staff further and bring them more change” belongs to the row before'),
    );
    expect(
      told(rowsOutOfLine, { blocks: [grid(['Risk', 'Mitigation'], [['1. Fire', '1. Alarm']])] }),
    ).toEqual([]);
    expect(
      told(rowsOutOfLine, { blocks: [grid(['Risk', 'Mitigation'], [['1. Fire', '2. Pump']])] }),
    ).toHaveLength(1);
  });

  it('with two rows that say the same are noted (42)', () => {
    expect(toldOfSample(duplicateRows, third)).toEqual([
      expect.stringContaining('“Assessments delayed over 20 weeks” and “All cases in backlog” are both 397'),
    ]);
    for (const ref of [first, second, board, lbhf, rutland])
      expect(toldOfSample(duplicateRows, ref)).toEqual([]);
    expect(
      told(duplicateRows, {
        blocks: [
          grid(
            ['Post', 'Cost'],
            [
              ['Nurse', 'Low'],
              ['Nurse', 'Low'],
            ],
          ),
        ],
      }),
    ).toEqual([expect.stringContaining('stands twice')]);
    expect(
      told(duplicateRows, {
        blocks: [
          grid(
            ['Post', 'Cost'],
            [
              ['Nurse', 'Low'],
              ['Doctor', 'Low'],
            ],
          ),
        ],
      }),
    ).toEqual([]);
  });
});

describe('lists', () => {
  it('whose marks were lost are noted (87)', () => {
    expect(toldOfSample(bulletsLost, rutland).map((each) => each.slice(0, 5))).toEqual([
      '2.2.1',
      '3.4: ',
      '3.5: ',
    ]);
    expect(
      told(bulletsLost, { blocks: [para('It needs:', '1.'), para('a roof'), para('a door')] }),
    ).toHaveLength(1);
    expect(told(bulletsLost, { blocks: [para('It needs:', '1.'), bullets('a roof', 'a door')] })).toEqual([]);
    expect(
      told(bulletsLost, { blocks: [para('It needs:', '1.'), para('A roof.', '2.'), para('A door.', '3.')] }),
    ).toEqual([]);
  });
});
