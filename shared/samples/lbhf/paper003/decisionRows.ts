/** What hangs on the paper as rows of its own: recommendations, sign-offs and the three options. */
import type { Row, Rows } from '../../../entities/index.ts';
import { sampleId } from '../../id.ts';
import { list, p, write } from '../../write.ts';
import { lbhfCabinetId } from '../organisation.ts';
import { lbhfPost, type LbhfPost } from '../posts.ts';
import { demandLed } from './repeated.ts';

export const paper003Id = sampleId('paper', 'lbhf-send-business-case-2016');

const recommendation = (
  position: number,
  text: Row<'recommendation'>['text'],
  amountPence: number | null,
  source: string,
): Row<'recommendation'> => ({
  id: sampleId('recommendation', `lbhf-send-business-case-2016/${position}`),
  deletedAt: null,
  paperId: paper003Id,
  position,
  label: null,
  decidingBodyId: lbhfCabinetId,
  text,
  amountPence,
  financialYear: null,
  source,
});

const signOff = (section: string, kind: string, post: LbhfPost): Row<'signOff'> => ({
  id: sampleId('signOff', `lbhf-send-business-case-2016/${section}`),
  deletedAt: null,
  paperId: paper003Id,
  section,
  kind,
  postId: lbhfPost(post),
  printedAs: '',
  status: 'signed',
  dueOn: null,
  // The paper names who verified, not when.
  signedOn: null,
  comment: '',
});

const option = (
  position: number,
  label: string,
  title: string,
  text: Row<'option'>['text'],
): Row<'option'> => ({
  id: sampleId('option', `lbhf-send-business-case-2016/${position}`),
  deletedAt: null,
  paperId: paper003Id,
  position,
  label,
  title,
  text,
  preferred: position === 2,
});

export const paper003Decisions = {
  recommendation: [
    recommendation(
      1,
      write(
        'recommended-1',
        p(
          'To approve Business Case 4 of Outcome Two: Transforming Services for Children and Young People with Special Educational Needs and Disabilities.',
        ),
      ),
      null,
      '',
    ),
    recommendation(
      2,
      write(
        'recommended-2',
        p(
          'To approve the Smarter Budgeting investment. What is required is £687,500, to be taken from the Efficiency Projects Reserve.',
        ),
        p('The investment is for:'),
        list('roman', [
          'a Transfer Review Team, so that Education, Health and Care Plans, and with them the transfer of the SEN statements that exist, are delivered within the statutory timescales;',
          'programme and project management of the Children and Families Act Implementation Programme, and support in delivering the savings that are proposed from the SEN Service and the Disabled Children’s Team for 2017/18.',
        ]),
      ),
      68_750_000,
      'Efficiency Projects Reserve',
    ),
  ],
  signOff: [
    signOff('legal', 'Legal', 'seniorSolicitor'),
    signOff('financial', 'Finance', 'strategicPlanning'),
  ],
  option: [
    option(
      1,
      'Option One',
      'carry on with business as usual and add no capacity',
      write(
        'first-option',
        p(`${demandLed} for special educational needs and disabilities.`),
        p(
          'Managing change as a planned whole takes capacity, and it takes support to deliver Education, Health and Care Plans. Without them the risk is high that demand can be neither planned for nor managed.',
        ),
        p('There are also the risks, set out above, of not complying with the SEND Code of Practice (2015).'),
      ),
    ),
    option(
      2,
      'Option Two',
      'pay for the Transfer Review Team and for programme and project support, as set out above',
      write(
        'second-option',
        p(
          'The Council, and children and young people with special educational needs and disabilities, then have the whole of the benefits, financial and other. The Children and Families Act 2014 is complied with in fact and in spirit, and the savings are delivered as proposed.',
        ),
      ),
    ),
    option(
      3,
      'Option Three',
      'more capacity than is requested here',
      write(
        'third-option',
        p(
          'What is requested is thought to be enough to carry the changes, and to meet the urgent need for Education, Health and Care Plans to be delivered faster.',
        ),
      ),
    ),
  ],
} satisfies Partial<Rows>;
