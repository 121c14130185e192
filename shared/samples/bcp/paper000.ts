import type { Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { list, n, p, table } from '../write.ts';
import { requestTable } from './paper000Request.ts';
import { recommendations, report, sectionsOf } from './report.ts';
import { statedRisks } from './statedRisks.ts';

const ref = 'bcp-send-improvement-funding-2021';
const { section, field } = sectionsOf('sif');

/** The money by year, as the recommendations and paragraph 8 have it. */
const byYear = ['2021/22 £292k', '2022/23 £220k', '2023/24 £156k', '2024/25 onwards £137k'];

// Exempt until the day before the meeting, with no paragraph of Schedule 12A and no public interest test:
// so the paper has it, and so it stays.
const paper = report({
  ref,
  title: 'SEND Improvement Funding',
  shortTitle: 'SEND Improvement Funding',
  recommendationStem: 'It is RECOMMENDED that:',
  restriction: 'exempt',
  restrictedUntil: '2021-08-31',
  header: {
    status: field('status', p('Exempt Report (Exempt until 31 August 2021)')),
    summary: field(
      'summary',
      p(
        'The July Budget Overview Report told members that BCP has to produce, and to pay for, a Written Statement of Action (WSOA). First indications put the need at a minimum of £300k in a full year, and the Q1 forecast already allows for it.',
      ),
      p(
        'Putting the Special Educational Needs and Disabilities (SEND) reforms of 2014 into practice will take a great deal of work. Much of it is transformation and will be part of the wider programme by which the Council is changing.',
      ),
      p(
        'A WSoA that is fit for purpose needs more than the people now in place. This business case asks for:',
      ),
      list('dash', [
        'immediate resources, so that the ‘develop’ phase can begin',
        'some of the same resources again, as the work moves into delivery',
      ]),
      p(
        'Delivery will need more again. The Department for Education (DfE) and the Local Government Association (LGA) will be asked for part of it; where they cannot help, further business cases will come this year, or the cost will go into the proposals for the MTFP 2022-23.',
      ),
    ),
    reason: field(
      'reason',
      p(
        'So that the LA is as well placed as it can be to carry out its statutory duties, and writes a Written Statement of Action that the DfE accepts as ‘fit for purpose’ and as deliverable, which later monitoring and a further inspection will judge.',
      ),
    ),
    portfolioHolder: field('portfolioHolder', p('Portfolio Holder for Covid Resilience, Schools and Skills')),
    corporateDirector: field('corporateDirector', p('Corporate Director for Children’s Services')),
    authors: field('authors', p('Director of Education\nSEND Programme Manager')),
    wards: field('wards', p('Council-wide')),
    classification: field('classification', p('For Decision')),
  },
  sections: [
    section(
      'background',
      null,
      n(
        'Since the reforms of 2014 the Council has had wide duties in law towards children and young people aged 0-25 who have SEND. They fall on the whole council: Children’s, Adults and Housing each have a part in them.',
      ),
      n(
        'In late June 2021 Ofsted and CQC inspected the Local Area’s work on SEND, and with it the two main statutory partners, Dorset Clinical Commissioning Group and the Council. They found cause for serious concern, and little headway with the 2014 reforms. The Authority must therefore write and carry out a Written Statement of Action – WSoA – which Ofsted has to find ‘fit for purpose’.',
      ),
      n(
        'This asks a very great deal of the Authority. The statement has to be of the best quality and has to be co-produced with partners, families among them. As a later inspection will look at what has been delivered, the plan must be sound and must hold within a short timetable. It will do much to set the course on which the Authority works with Health and with others: schools and providers, parents and carers, and young people.',
      ),
      n(statedRisks[0]),
      n(
        'Part of the capacity for writing the WSoA comes from within Children’s Services. The DfE and the LGA will be asked what more money the local area could have for the priorities of the WSoA.',
      ),
      n(
        'This business case is for what Children’s Services cannot find itself. Most of it serves the develop phase, in which the WSoA is written; some of it helps with delivery. As the WSoA takes shape, other parts of delivery that existing budgets cannot bear will come forward in business cases of their own.',
      ),
    ),
    section('request', 'Summary of Request', requestTable),
    section(
      'financial',
      null,
      n('Taken together, the requests above come to the following.', { id: 'sif-by-year' }),
      list('bullet', byYear),
      n(
        'Council’s formal approval is sought for the extra £292k in 2021/22. As the budget framework approved for 2021/22 does not hold this sum, it will have to come out of the Council’s Financial Resilience Reserves.',
      ),
      n(
        'According to the June MTFP Update report, £20.870m of the Financial Resilience Reserves had been committed neither to the 2021/22 nor to the 2022/23 budget. Reports to Cabinet on 29 September 2021 and 27 October 2021 will probably make further calls on it.',
      ),
      n(
        'Council is asked for formal approval of the £220k for 2022/23 too, and of slightly reduced funding in the years that follow. The request runs ahead of the yearly budget round for 2022/23, which comes to Cabinet and Council in February 2022, and it commits the Council to employ permanent staff, or temporary staff whose term covers all or part of 2022/23.',
      ),
      n(
        'Before they invest in SEND improvement, members need to think of what they owe to taxpayers of today and of later years, and of their fiduciary duty to look after the Council’s funds with prudence. The MTFP has funding gaps, which bear on how sustainable the Council’s finances are, and whatever is taken from the Financial Resilience Reserves leaves less room for closing those of later years. The gaps in the MTFP Update report that Cabinet had on 23 June also rest on a number of risks already taken, among them the ambitious £42.4m of additional annual savings from transformation before 31 March 2024.',
      ),
    ),
    section(
      'legal',
      null,
      n(
        'Part 3 of the Children’s and Families Act 2014 places wide statutory duties on the LA. What is required of Written Statements of Action is set out in The Children Act 2004 (Joint Area Reviews) Regulations 2005.',
      ),
    ),
    section(
      'humanResources',
      null,
      table({
        id: 'sif-posts',
        caption: 'Posts asked for',
        numbered: true,
        columns: [
          [45, 'start'],
          [55, 'start'],
        ],
        head: [['Posts', 'Role']],
        rows: [
          ['1 interim', 'Communications'],
          ['1 interim', 'SEND Management'],
          ['2 x FTE for 1 year', 'Project Managers'],
          ['1 x FTE 2 years fixed term', 'Participation Worker'],
          ['2 x FTE permanent post', 'SEND Case Officers - assessment'],
          ['1 x FTE permanent post', 'Local Offer'],
          ['1 x Part-time post', 'Joint Commissioning Project Lead'],
        ],
      }),
    ),
    section('sustainability', null, n('None')),
    section('publicHealth', null, n('None')),
    section(
      'equality',
      null,
      n(
        'There is neither an EIA nor the record of an EIA conversation, as the report was prepared at short notice.',
      ),
    ),
    section('risk', null, ...statedRisks.map((risk) => n(risk))),
    section(
      'backgroundPapers',
      null,
      n(
        'The letter in which Ofsted calls on BCP to write a Written Statement of Action, sent after the SEND Inspection of June 2021. **NOT TO BE MADE PUBLIC BEFORE 31st SEPT 2021.**',
      ),
    ),
    section('appendices', null, n('This report has no appendices.')),
  ],
});

/**
 * Report of 1 September 2021 on money for the SEND written statement of action. The first two
 * recommendations are for Council to decide, the others for Cabinet; none names the reserve that pays.
 */
export const paper000 = {
  paper: [paper],
  recommendation: recommendations(ref, 'sif', [
    {
      label: 'a)',
      body: 'bcp-council',
      text: 'Cabinet recommends that Council approve an extra £292k in 2021/22 for work on the SEND written statement of action.',
      pence: 292_000_00,
      year: '2021/22',
    },
    {
      label: 'b)',
      body: 'bcp-council',
      text: 'Cabinet recommends that Council approves a further £220k in 2022/23, falling to £156k in 2023/24 and to £137k from 2024/25 onwards.',
      pence: 220_000_00,
      year: '2022/23',
    },
    {
      label: 'c)',
      body: 'bcp-cabinet',
      text: 'Cabinet notes that Council is to agree money for later years ahead of the formal budget report for 2022/23, because permanent staff are to be appointed.',
    },
    { label: 'd)', body: 'bcp-cabinet', text: 'Receive more business cases when they are needed' },
  ]),
  backgroundPaper: [
    {
      id: sampleId('backgroundPaper', `${ref}/1`),
      deletedAt: null,
      paperId: paper.id,
      position: 1,
      title: 'Letter from Ofsted requiring a Written Statement of Action',
      href: '',
      open: false,
      // September has thirty days; the date is kept as stated.
      openFromStated: '31st SEPT 2021',
      openFrom: null,
    },
  ],
} satisfies Partial<Rows>;
