/**
 * The money of the paper, in pence. It names no years for the capital, so the whole of it stands in the year
 * of the announcement, and says so. From £126,000 in the reserve £50,000 is asked for: £76,000 are left, not
 * the c£70,000 that the paper prints.
 */
import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { paper004Id } from './paper004/decisionRows.ts';
import { rutlandProgrammeId } from './programme.ts';

type Line = Row<'financeLine'>;

const line = (
  position: number,
  draft: Pick<
    Line,
    'group' | 'label' | 'kind' | 'nature' | 'amounts' | 'sourceKind' | 'sourceName' | 'approved' | 'comment'
  >,
  conditions = '',
): Line => ({
  id: sampleId('financeLine', `rutland-send-transformation/${position}`),
  deletedAt: null,
  programmeId: rutlandProgrammeId,
  workstreamId: null,
  paperId: paper004Id,
  position,
  term: 'one-off',
  conditions,
  availableUntil: null,
  basis: null,
  ...draft,
});

export const rutlandFinance = {
  financeLine: [
    line(
      1,
      {
        group: 'Grants',
        label: 'Special provision capital fund, allocation to Rutland',
        kind: 'funding',
        nature: 'capital',
        amounts: { '2017/18': 50_000_000 },
        sourceKind: 'grant',
        sourceName: 'National capital fund of £215m for special provision',
        approved: true,
        comment: '£500,000 over 3 years; the paper does not split it, so all of it stands in the first.',
      },
      'Consult parents, carers, schools and others, and publish a short plan of how it will be spent.',
    ),
    line(2, {
      group: 'Grants',
      label: 'DfE SEND grant, one-off payment',
      kind: 'funding',
      nature: 'revenue',
      amounts: { '2017/18': 4_500_000 },
      sourceKind: 'grant',
      sourceName: 'DfE SEND grants (January 2017)',
      approved: true,
      comment: '',
    }),
    line(3, {
      group: 'SEND earmarked reserve',
      label: 'Balance of the reserve',
      kind: 'funding',
      nature: 'revenue',
      amounts: { '2017/18': 12_600_000 },
      sourceKind: 'reserve',
      sourceName: 'SEND earmarked reserve',
      approved: true,
      comment: 'Before the draw. The paper names the reserve in three ways.',
    }),
    line(4, {
      group: 'SEND earmarked reserve',
      label: 'Service pressures and service development',
      kind: 'cost',
      nature: 'revenue',
      amounts: { '2017/18': 5_000_000 },
      sourceKind: 'reserve',
      sourceName: 'SEND earmarked reserve',
      approved: false,
      comment: 'Asked for in recommendation 3.',
    }),
  ],
} satisfies Partial<Rows>;
