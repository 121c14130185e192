/** What hangs on the paper as rows of its own: recommendations, its background paper and its appendix. */
import type { Row, Rows } from '../../../entities/index.ts';
import { unrestricted } from '../../../entities/restriction.ts';
import { sampleId } from '../../id.ts';
import { p, write } from '../../write.ts';
import { rutlandCabinetId } from '../organisation.ts';

export const paper004Id = sampleId('paper', 'rutland-send-transformation-2017');

const recommendation = (
  position: number,
  words: string,
  amountPence: number | null = null,
  source = '',
): Row<'recommendation'> => ({
  id: sampleId('recommendation', `rutland-send-transformation-2017/${position}`),
  deletedAt: null,
  paperId: paper004Id,
  position,
  label: null,
  decidingBodyId: rutlandCabinetId,
  text: write(`recommended-${position}`, p(words)),
  amountPence,
  financialYear: null,
  source,
});

export const paper004Decisions = {
  recommendation: [
    recommendation(
      1,
      'Agree and approve the recommendation to develop phase, (2) of the Transformation Project Plan and to take the actions needed to carry out the Rutland Special Educational Needs and Disability (SEND) Inclusion Strategy.',
    ),
    recommendation(2, 'Approve the SEND Inclusion Strategy.'),
    recommendation(
      3,
      'Approve that £50k of the SEND earmarked reserve is used to meet service pressures and to develop the service.',
      5_000_000,
      'SEND earmarked reserve',
    ),
  ],
  backgroundPaper: [
    {
      id: sampleId('backgroundPaper', 'rutland-send-transformation-2017/1'),
      deletedAt: null,
      paperId: paper004Id,
      position: 1,
      title: 'Cabinet Report No. 22/2017, 17 January 2017',
      href: '',
      open: true,
      openFromStated: '',
      openFrom: null,
    },
  ],
  appendix: [
    {
      id: sampleId('appendix', 'rutland-send-transformation-2017/1'),
      deletedAt: null,
      paperId: paper004Id,
      position: 1,
      label: 'Appendix A',
      title: 'SEND Inclusion Strategy',
      state: 'missing',
      numbering: 'none',
      text: write('strategy'),
      note: 'Cited in paragraph 3.1 and listed, but not attached to the paper that this sample was made from.',
      ...unrestricted,
    },
  ],
} satisfies Partial<Rows>;
