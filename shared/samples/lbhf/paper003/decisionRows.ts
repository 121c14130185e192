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
  signedContent: null,
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
          'To approve the Smarter Budgeting investment. The sum required is £687,500, to be met from the Efficiency Projects Reserve.',
        ),
        p('The investment is for:'),
        list('roman', [
          'a Transfer Review Team, so that Education, Health and Care Plans are delivered within statutory timescales, and with them the transfer of the SEN statements that already exist;',
          'the cost of managing the Children and Families Act Implementation Programme and its projects, and support to deliver the savings proposed for 2017/18 from the SEN Service and the Disabled Children’s Team.',
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
        p(`${demandLed}, for support with special educational needs and disabilities.`),
        p(
          'Change has to be managed as a planned whole, and Education, Health and Care Plans need extra support. Without more capacity there is a high risk that demand can be neither planned for nor managed.',
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
          'The Council, and children and young people with special educational needs and disabilities, would then see all of the benefits, financial and otherwise. The Children and Families Act 2014 would be complied with in fact and in spirit, and the savings delivered as proposed.',
        ),
      ),
    ),
    option(
      3,
      'Option Three',
      'provide more capacity than is requested here',
      write(
        'third-option',
        p(
          'The resources requested are thought to be enough to support the changes and to meet the urgent need for faster delivery of Education, Health and Care Plans.',
        ),
      ),
    ),
  ],
} satisfies Partial<Rows>;
