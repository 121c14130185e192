import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { sendProgramme } from './programme.ts';

type Line = Pick<Row<'financeLine'>, 'group' | 'label' | 'amounts'> & Partial<Row<'financeLine'>>;

const pounds = (amount: number): number => amount * 100;

const paper = (ref: string): string => sampleId('paper', ref);
const of2021 = paper('bcp-send-improvement-funding-2021');
const of2023 = paper('bcp-accelerated-timeliness-2023');

/** Groups by the name under which the board's report asks for them. */
export const financeGroups = {
  agreed: 'Resources agreed in September 2021',
  backlog: 'Clearing the backlog',
  grant: [
    '1. Reducing growth in plans',
    '2. Supporting mainstream schools',
    '3. Planning special school places',
    '4. Reviews of plans in schools',
    'Corporate services',
  ],
} as const;

const [growth, mainstream, places, reviews, corporate] = financeGroups.grant;

const grant = (group: string, label: string, amount: number): Line => ({
  group,
  label,
  amounts: { '2023/24': pounds(amount) },
  paperId: of2023,
  sourceKind: 'grant',
  sourceName: 'Delivering Better Value grant',
  conditions:
    'For what the department’s diagnostic found, to slow growth in the high needs block; not for business as usual',
  approved: true,
});

const backlog = (
  label: string,
  basis: NonNullable<Row<'financeLine'>['basis']>,
  amount: number,
  comment = '',
): Line => ({
  group: financeGroups.backlog,
  label,
  amounts: { '2023/24': pounds(amount) },
  paperId: of2023,
  sourceKind: 'reserve',
  sourceName: 'Earmarked reserve',
  basis,
  comment,
});

const staff = (fte: number, months: number, monthly: number) => ({
  kind: 'staff' as const,
  fte,
  months,
  monthlyPence: pounds(monthly),
});

/**
 * Money of the three papers. The parts behind the totals of 2023 are what the totals divide into (30 months
 * of case officers at £6,700); the papers give the totals only.
 */
const lines: readonly Line[] = [
  {
    group: financeGroups.agreed,
    label: 'SEND improvement funding',
    amounts: {
      '2021/22': pounds(292_000),
      '2022/23': pounds(220_000),
      '2023/24': pounds(156_000),
      '2024/25': pounds(137_000),
    },
    paperId: of2021,
    term: 'ongoing',
    sourceKind: 'reserve',
    sourceName: 'Financial Resilience Reserves',
    approved: true,
    comment: 'The reserve pays for 2021/22; the paper names no source for later years.',
  },
  backlog('Team Manager, 0.5 FTE for 9 months', staff(0.5, 9, 8000), 36_000),
  backlog(
    'Case Officers, 4 FTE for 6 months',
    staff(4, 7.5, 6700),
    201_000,
    'Holds 2 FTE for three more months, wanted only if needed.',
  ),
  backlog('Business Support Officers, 2 FTE for 9 months', staff(2, 9, 2400), 43_200),
  backlog('Educational Psychologists, 6 FTE for 6 months', staff(6, 6, 14_000), 504_000),
  grant(growth, 'Case Officer for a SENCO advice line', 74_875),
  grant(growth, 'Setting up the advice line', 39_000),
  grant(growth, 'Case Officer for young people not in education, employment or training', 74_875),
  grant(growth, 'SEND Service Manager, longer secondment', 150_590),
  grant(growth, 'Training of four parent and carer facilitators', 6000),
  grant(mainstream, 'Two data migration officers', 33_254),
  grant(mainstream, 'Two assistant educational psychologists', 126_523),
  grant(places, 'SEND Capital Lead', 74_875),
  grant(places, 'Consultancy on commissioning additional places', 70_000),
  grant(reviews, 'Four Case Officers for the annual reviews backlog', 299_500),
  grant(corporate, 'Contribution to corporate services', 150_000),
];

export const bcpFinance = {
  financeLine: lines.map((line, at): Row<'financeLine'> => ({
    id: sampleId('financeLine', `bcp-send-improvement/${at + 1}`),
    deletedAt: null,
    programmeId: sendProgramme,
    workstreamId: null,
    paperId: null,
    position: at + 1,
    kind: 'cost',
    nature: 'revenue',
    term: 'one-off',
    sourceKind: 'not-stated',
    sourceName: '',
    conditions: '',
    availableUntil: null,
    basis: null,
    approved: false,
    comment: '',
    ...line,
  })),
} satisfies Partial<Rows>;
