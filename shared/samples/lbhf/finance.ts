/**
 * What the business case costs and saves, in pence and right where the paper's table is wrong: the £122,000
 * of 2020/21 stands in a column of thousands there, and half of £62,500 is lost to rounding.
 */
import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { paper003Id } from './paper003/decisionRows.ts';
import { lbhfProgrammeId, lbhfWorkstream } from './programme.ts';

type Line = Row<'financeLine'>;

const line = (
  position: number,
  draft: Pick<Line, 'label' | 'amounts' | 'comment' | 'workstreamId'>,
  rest: Pick<Line, 'group' | 'kind' | 'term' | 'sourceKind' | 'sourceName'>,
): Line => ({
  id: sampleId('financeLine', `lbhf-children-and-families-act/${position}`),
  deletedAt: null,
  programmeId: lbhfProgrammeId,
  paperId: paper003Id,
  position,
  nature: 'revenue',
  conditions: '',
  availableUntil: null,
  basis: null,
  approved: false,
  ...rest,
  ...draft,
});

const investment = {
  group: 'Investment',
  kind: 'cost',
  term: 'one-off',
  sourceKind: 'reserve',
  sourceName: 'Efficiency Projects Reserve',
} as const;

const savings = {
  group: 'Savings',
  kind: 'saving',
  term: 'ongoing',
  sourceKind: 'base-budget',
  sourceName: 'Medium Term Financial Strategy',
} as const;

/** The same saving in each year from 2017/18 to 2020/21. */
const everyYear = (pence: number) => ({
  '2017/18': pence,
  '2018/19': pence,
  '2019/20': pence,
  '2020/21': pence,
});

export const lbhfFinance = {
  financeLine: [
    line(
      1,
      {
        label: 'Transfer review team and core SEN staffing',
        amounts: { '2016/17': 12_500_000, '2017/18': 25_000_000, '2018/19': 12_500_000 },
        comment: 'September 2016 to September 2018; the share of LBHF, other boroughs pay theirs.',
        workstreamId: lbhfWorkstream(1),
      },
      investment,
    ),
    line(
      2,
      {
        label: 'Change support: programme and project capacity',
        amounts: { '2016/17': 6_250_000, '2017/18': 12_500_000 },
        comment: '18 months; the share of LBHF. The paper prints 62 for 62.5 in the first year.',
        workstreamId: null,
      },
      investment,
    ),
    line(
      3,
      {
        label: 'Disabled Children’s Team',
        amounts: everyYear(12_200_000),
        comment: 'The paper prints 122,000 for 2020/21 in a table of thousands.',
        workstreamId: lbhfWorkstream(1),
      },
      savings,
    ),
    line(
      4,
      {
        label: 'Special educational needs and educational psychology services',
        amounts: everyYear(1_300_000),
        comment: 'A larger contribution from DSG and from buyback charges.',
        workstreamId: lbhfWorkstream(1),
      },
      savings,
    ),
    line(
      5,
      {
        label: 'Independent travel training for 14-25 year olds',
        amounts: everyYear(5_000_000),
        comment: '',
        workstreamId: lbhfWorkstream(3),
      },
      savings,
    ),
    line(
      6,
      {
        label: 'New terms for the contract on education input to EHC plans at 16',
        amounts: everyYear(3_900_000),
        comment: '',
        workstreamId: lbhfWorkstream(2),
      },
      savings,
    ),
  ],
} satisfies Partial<Rows>;
