import { expect, test } from 'vitest';
import { totalOf } from '../../../shared/entities/financeLine.ts';
import { lbhf } from '../../../shared/samples/lbhf/index.ts';
import { lbhfBusinessCase } from '../../../shared/templates/lbhfBusinessCase.ts';
import { lbhfFigures } from '../../fixtures/figures/lbhf.ts';
import { describeSample, packOf } from './describeSample.ts';
import { paperText, tableRows } from './packText.ts';

describeSample({
  name: 'Hammersmith & Fulham',
  rows: lbhf,
  figures: lbhfFigures,
  surnames: new Set([
    '2e271ac045a65850608521aed8d9a512f36d2c624c4cf11a3b4ce63648b33e11',
    'cc81834dd752d9c566178efd5fd551db697b03a2d52e9ec8226a41d2e5baff42',
    '18ba8d60bea5d5ccb1a70e34c8fab9a93d0d377b781146f529fa0c7fa69a1d81',
    '545f5aaa374f2dfc7812f4f4c69cb7a30bdfd39f42c2240230fc374a0287114a',
    'd05a1c40d6e355f405dc9c762cc771d655024fc5120085331a71c2fc97e93182',
    '096b3764d961902778a5be89d855dba5968443126cd74effcd5280989e2673a6',
    '56ab59dd713f17bd935d48f7ff240f66042540cce8d3fe0044db340def392c4a',
  ]),
});

const pack = packOf(lbhf, 'lbhf-cabinet-2016-11-07');
const report = pack.parts.find((part) => part.kind === 'paper');
const businessCase = pack.parts.find((part) => part.kind === 'appendix');

const headings = (part: typeof report) =>
  (part?.blocks ?? []).flatMap((block) =>
    block.kind === 'heading'
      ? [
          [block.number ?? '', ...block.text.map((each) => (each.kind === 'break' ? '' : each.text))].join(
            ' ',
          ),
        ]
      : [],
  );

test('numbers its twelve sections, and leaves the list of appendices out of the count', () => {
  expect(headings(report).filter((each) => /^\d+\. /.test(each))).toHaveLength(12);
  expect(headings(report)).toContain('2. Recommendations');
  expect(headings(report)).toContain('12. Background papers used in preparing this report');
  expect(headings(report).at(-1)).toBe(' List of appendices');
});

test('letters recommendations under the number of their section', () => {
  const block = report?.blocks.find((each) => each.kind === 'recommendations');
  expect(block?.kind === 'recommendations' ? block.items.map((each) => each.label) : []).toEqual([
    '2.1',
    '2.2',
  ]);
  const list = block?.kind === 'recommendations' ? block.items[1]?.blocks.at(-1) : undefined;
  expect(list?.kind === 'list' ? list.items.map((each) => each.label) : []).toEqual(['i)', 'ii)']);
});

test('prefers Option Two of three', () => {
  expect(lbhf.option.map((each) => [each.label, each.preferred])).toEqual([
    ['Option One', false],
    ['Option Two', true],
    ['Option Three', false],
  ]);
});

test('has the legal and the financial implications verified, and no others', () => {
  const signed = report?.blocks.flatMap((block) => (block.kind === 'signOff' ? [block.label] : []));
  expect(signed).toEqual(Array(2).fill('Implications verified/completed by:'));
  expect(lbhf.signOff.map((each) => each.section)).toEqual(['legal', 'financial']);
});

test('holds what it costs and saves to the penny, though its printed table does not add up', () => {
  const sum = (kind: string) =>
    lbhf.financeLine.filter((each) => each.kind === kind).reduce((total, each) => total + totalOf(each), 0);
  expect(sum('cost')).toBe(687_500_00);
  expect(sum('saving')).toBe(4 * 224_000_00);
  const rows = tableRows(pack);
  expect(rows).toContain('DCT savings 122 122 122 122,000');
  expect(rows).toContain('One-off costs: Change Support 62 125');
  expect(rows).toContain('Total investment costs 187 325');
});

test('the business case prints contents that its body does not keep to', () => {
  const body = headings(businessCase);
  for (const typed of [
    '2.2 Proposed programme',
    '2.3 Consequences of inaction',
    '4.2 SEN Transfer Review Team',
  ])
    expect(body).toContain(typed);
  for (const bare of [' Management summary', ' Cost and timescales', ' Risks']) expect(body).toContain(bare);
  expect(body.some((each) => /^(4\.1\.1|4\.4\.1) /.test(each))).toBe(false);
});

test('the business case has the parts that its form asks for, in their order', () => {
  const body = headings(businessCase).map((each) => each.replace(/^[\d. ]*/, '').replace(/:.*/, ''));
  const asked = lbhfBusinessCase.sections.map((each) => each.heading);
  const places = asked.map((each) => body.indexOf(each));
  expect(places.every((place) => place >= 0)).toBe(true);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

test('risks stand out of line with their mitigations in the paper, and in line in the register', () => {
  const row = tableRows(pack).find((each) => each.startsWith('staff further'));
  expect(row).toContain('panel decisions');
  expect(lbhf.risk).toHaveLength(6);
  expect(lbhf.risk.every((each) => each.residual === null && each.controls.length > 0)).toBe(true);
  expect(lbhf.risk[2]?.controls).toContain('More rigour in reporting panel decisions');
});

test.each(['a number outline', 'Quality Care Commission', 'with 18 weeks', 'CAHMS', 'both business cases'])(
  'keeps the slip "%s"',
  (slip) => expect(paperText(pack)).toContain(slip),
);
