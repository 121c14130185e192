import { emptyText } from '../../entities/richText.ts';
import { unrestricted } from '../../entities/restriction.ts';
import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { list, n, p, write } from '../write.ts';
import { clearingTheBacklog, declining, localPicture } from './paper002Local.ts';
import { grantTable } from './paper002Posts.ts';
import { capacityTable, riskTable } from './paper002Tables.ts';
import { recommendations, report, sectionsOf } from './report.ts';

const ref = 'bcp-accelerated-timeliness-2023';
const { section, field } = sectionsOf('sat');

/** Stands in the header and again, word for word, as paragraph 28. Table 6 comes to £200 more. */
const approval =
  'Approves a one-off investment of £784k in the Children’s Services SEND Service, paid from a specific Earmarked Reserve, so that the backlog can be managed.';

/**
 * Report of 27 September 2023 on plans that are late. Its header leaves out the year and the title of the
 * portfolio; sections on sustainability, public health, equality, risk assessment and background papers are
 * missing, and so is what appendix 1 held.
 */
const paper = report({
  ref,
  title: 'SEND – Accelerated Timeliness',
  shortTitle: 'SEND – Accelerated Timeliness',
  recommendationStem: 'It is recommended that Cabinet:',
  header: {
    meetingDate: field('meetingDate', p('27 September')),
    status: field('status', p('Public Report')),
    summary: field(
      'summary',
      p(
        'The Local Area was inspected for Special Educational Needs and Disabilities (SEND) in June 2021, and a Written Statement of Action is in place in answer. An improvement programme is at work to deliver it and reports to the SEND Improvement Board. The SEND Inspection named eight areas of significant weakness that have to be dealt with; the actions that are to do so were written into the Written State of Action.',
      ),
      p(
        `${declining}, and on these figures BCP Council is the 5th lowest performing authority in the country for keeping to the 20-week timescale that statute sets for Education, Health and Care Needs Assessments and Plans.`,
      ),
      p(
        'This business case gives the reason for the poor performance and says what is being done about it. It also proposes an urgent investment in the SEND Service, for a short term, with which to manage the backlog, so that statutory duties can be met from then on. Both the concern about performance, with the action plan, and the lack of capacity for the backlog and for growing demand have been before the SEND Improvement Board.',
      ),
    ),
    reason: field(
      'reason',
      p(
        'If nothing is done, children and young people will go on being without the support due to them, and the DfE may escalate the matter further.',
      ),
    ),
    portfolioHolder: field('portfolioHolder', p('Councillor (the report states no portfolio)')),
    corporateDirector: field('corporateDirector', p('Corporate Director of Children’s Services')),
    authors: field('authors', p('Director of Education & Skills')),
    wards: field('wards', p('Not applicable')),
    classification: field('classification', p('For Decision')),
  },
  sections: [
    section(
      'background',
      'Background Detail',
      n(
        'In March 2014 the Children and Families Act passed into law. Its rules on Special Educational Needs, and the SEND Code of Practice that goes with them, took effect in September 2014. Working procedures had to change a great deal under the new Act, above all because children and young people with SEN and disability were to learn better and to have better outcomes in life.',
      ),
      n(
        'The act meant services to work hand in hand and to meet the needs of children and young people with SEND in a co-ordinated way. Procedures for Education, Health and Care assessment were to put the person at the centre and to bring together as much information as could be had, so that outcomes would be those that the child, the young person and the family wanted.',
      ),
      n(
        'With Education, Health and Care Plans (EHCPs) came the same protection in statute as the statements before them had given, but children and young people now had rights in education and training up to the age of 25. The right to ask for a statutory assessment was widened too, to children and young people between the ages of 0-25.',
      ),
      n(
        'The aims of the 2014 reforms were the right ones. Today it is acknowledged that with them came problems of funding, but also failures of the system and of accountability, among others:',
      ),
      list('bullet', [
        'responsible bodies that do not work together',
        'joint working that needs a change of culture; without it even far more money might do little',
        'a system full of conflict and hard to find one’s way in, where parents have to fight for the support due to them and too many have to go to a tribunal',
        'nobody who takes responsibility for driving change or answers for failures.',
      ]),
    ),
    section(
      'nationalPicture',
      'National picture',
      n(
        'Since 2014 the system has been overwhelmed in the country as a whole. Applications for EHCPs rose by 215% nationally from 2015 to 2022, and there are three times as many SEND tribunals: their number has tripled.',
      ),
      n(
        'Provision and workforce are under pressure from too few special school places, the cost of transport between home and school, difficulties in recruiting and keeping people in key roles, and long waits for Health appointments and assessments.',
      ),
      n(
        'At the same time local authorities have come under a huge financial strain. High needs deficits were put at £1.9bn in total in March 2022 and were expected to reach £3.6bn by 2025. The statutory override may end after 2026, which could force local authorities into section 114 notices.',
      ),
    ),
    section('localPicture', 'Local picture', ...localPicture),
    section('clearingTheBacklog', 'Clearing the Backlog', ...clearingTheBacklog),
    section(
      'risksOfInaction',
      'Risks',
      n(
        'At present the Local Authority does not meet its statutory duties. With the backlog gone, the needs of children and young people could be supported better. Staff under pressure feel it too, and relations with schools, parents and carers suffer from it. The DfE wants to see plans for putting this right; it takes the matter seriously and has raised it within the department for discussion, from which it may be gathered that some kind of action is being considered. If the backlog is cleared, that will prove commitment to a service of quality and mend relations with parents and carers, without which co-production does not work. Many risks arise from not acting:',
      ),
      riskTable,
    ),
    section(
      'financial',
      'Summary of Financial Implications',
      n(
        '[[sat-table-6|Table 6]] below shows what additional capacity is needed if the backlog of assessments is to be cleared:',
      ),
      capacityTable,
      n(
        'For the 2024/25 Budget the Council has a Financial Strategy, and as part of it went through its Earmarked Reserves from the ground up, to see which of them could serve its priorities better in another way. In doing so it identified £784,000 that can pay for the one-off investment into the SEND Service by which the backlog is to be managed better.',
      ),
    ),
    section(
      'humanResources',
      'Summary of Human Resources Implications',
      n(
        'EPs will be bought in from an outside company as a service managed in full. For the other roles staff have been recruited already, with money of a different project, and will come over to this project if it is approved.',
      ),
    ),
    section(
      'legal',
      'Summary of Legal Implications',
      n(
        'Three points matter here: (a) the national average of timeliness is 50.9% (b) figures for all local authorities come out each year, and for EHCP timeliness this year has BCP as the 5th lowest performing LA, and (c) the DfE wants to see how BCP plans to deal with such poor performance, and has spoken of escalation because of it.',
      ),
      n(
        'A 20-week recovery plan is required by the DfE, and BCP is to project for it how performance will increase. The failure in statutory duties weighs heavily on children and young people, for the support they need does not come in time. Schools, too, go without the additional funding with which to support their pupils, and children who belong in specialist provision wait a very long time for it.',
      ),
    ),
    section(
      'commissioning',
      null,
      n(
        'A backlog of EHCPs that shrinks at pace may put more pressure on Commissioning, because the EHCP process may find that some children and young people need special or alternative provision.',
      ),
      n(
        'But a backlog removed at pace may also mean that mainstream settings can meet the needs of more children and young people. Where provision and support were not identified or put in place, some delays have made needs grow. It would also be felt by children and families in their daily lives.',
      ),
    ),
    section(
      'it',
      null,
      n('Apart from the usual access of staff to systems that exist, the project makes no demands on IT.'),
    ),
    section(
      'summaryAndRecommendations',
      null,
      n('It is recommended that Cabinet:'),
      list('alpha', [approval]),
    ),
    { key: 'appendices', heading: null, none: null, text: emptyText },
  ],
});

const appendix = (
  position: number,
  own: Pick<Row<'appendix'>, 'title' | 'state' | 'text' | 'note'>,
): Row<'appendix'> => ({
  id: sampleId('appendix', `${ref}/${position}`),
  deletedAt: null,
  paperId: paper.id,
  position,
  label: `Appendix ${position}`,
  numbering: 'none',
  ...unrestricted,
  ...own,
});

export const paper002 = {
  paper: [paper],
  recommendation: recommendations(ref, 'sat', [
    {
      label: 'a.',
      body: 'bcp-cabinet',
      text: approval,
      pence: 784_000_00,
      source: 'Specific Earmarked Reserve',
    },
  ]),
  appendix: [
    appendix(1, {
      title: 'Backlog Project Plan',
      state: 'missing',
      text: emptyText,
      note: 'Paragraph 16 relies on it, but the published text that the sample follows holds its heading only.',
    }),
    appendix(2, {
      title: 'DBV Posts',
      state: 'attached',
      text: write('sat-appendix2', grantTable),
      note: '',
    }),
  ],
} satisfies Partial<Rows>;
