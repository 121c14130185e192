import type { Row, Rows } from '../../entities/index.ts';
import { nothingPrivate } from '../../entities/meeting.ts';
import { sendBoardHighlight } from '../../templates/sendBoardHighlight.ts';
import { sampleId } from '../id.ts';
import { list, live, n, p, write } from '../write.ts';
import { financeGroups } from './finance.ts';
import { sendProgramme } from './programme.ts';

const ref = 'bcp-send-highlight-report-2023-09';
const paperId = sampleId('paper', ref);
const meetingRef = 'bcp-send-improvement-board-2023-09-12';

const provenance =
  'The figures come from public reports to a cabinet in 2021 and 2023. The board’s date, scores, ratings, actions and wording are ours; it is not the council’s text.';

const section = (
  key: string,
  ...drafts: Parameters<typeof write> extends [string, ...infer D] ? D : never
) => ({
  key,
  heading: null,
  none: null,
  text: write(`hr-${key}`, ...drafts),
});

/** The sixth sample meeting: a highlight report drawn from live data. */
const paper: Row<'paper'> = {
  id: paperId,
  deletedAt: null,
  organisationId: sampleId('organisation', 'bcp'),
  programmeId: sendProgramme,
  ref,
  template: sendBoardHighlight.id,
  title: 'Highlight report: SEND Improvement Programme',
  shortTitle: 'SEND highlight report',
  reportNumber: '',
  status: 'published',
  keyDecision: null,
  forwardPlanRef: '',
  header: {
    period: write('hr-period', p('July 2022 to July 2023, with decisions that are due this month')),
    purpose: write(
      'hr-purpose',
      p(
        'To show the board where the programme stands and to ask for its support before Cabinet meets on 27 September.',
      ),
    ),
  },
  sections: [
    section(
      'status',
      n(
        'Families wait **44.5 weeks** on average for a plan that the law wants in 20. In 2022 the council issued **7.3%** of plans in time, against **50.9%** in England, and stood fifth from the bottom of all authorities.',
      ),
      live('keyFigures', { measures: ['average-weeks', 'timeliness', 'backlog-20', 'backlog-50'] }),
      n(
        'The cause is no longer unclear: requests rose by 55% between 2019 and 2022 while case officers carried 145 cases each. What is missing is capacity to clear the 397 late assessments while new ones are kept on time.',
        { id: 'hr-cause' },
      ),
      n('Six of the eight workstreams move. Two are red, and both wait for the same decision.'),
      live('confidence'),
    ),
    section(
      'done',
      list('bullet', [
        'Procedures and guidance notes for assessments agreed and in use.',
        'Protected caseloads for new case officers brought in.',
        'Rapid review of the psychology service begun.',
        'Delivering Better Value: bid successful and grant planned in full.',
      ]),
    ),
    section(
      'next',
      list('bullet', [
        'Cabinet decides on £784k for a team of six to nine months (27 September).',
        'The department receives projections of timeliness month by month.',
        'Terms of the Safety Valve programme are explored.',
      ]),
    ),
    section(
      'timeliness',
      n(
        'The share of plans issued within 20 weeks fell below the national figure in 2020 and has stayed there.',
      ),
      live('measureChart', {
        measure: 'timeliness',
        form: 'line',
        caption: 'Plans issued within 20 weeks, 2019 to 2022',
      }),
      live('measureChart', {
        measure: 'requests',
        form: 'line',
        caption: 'Requests for an assessment, 2019 to 2022',
      }),
      n(
        'Average weeks rose from 32.8 in July 2022 to 46.5 in June 2023. July’s 44.5 is lower, but it lies within the limits of usual variation: **it is no evidence of improvement yet**. For that the board should look for a point below 37.44, or seven in a row below the mean of 41.50.',
      ),
      live('measureChart', {
        measure: 'average-weeks',
        form: 'control',
        caption: 'Average time to complete a plan, July 2022 to July 2023',
      }),
      n('Observed month by month, no plan has been issued in time since November 2022.'),
      live('measureChart', {
        measure: 'snapshots',
        form: 'line',
        caption: 'Plans issued within 20 weeks, by month observed',
      }),
      n('Of the 397 late assessments, 192 are over 30 weeks and 20 of them over 50.'),
    ),
    section('workstreams', live('workstreamTable')),
    section(
      'money',
      n('Council agreed these resources in September 2021 for the statement of action.'),
      live('financeTable', {
        groups: [financeGroups.agreed],
        caption: 'Resources agreed in September 2021, by financial year',
      }),
      n(
        'Cabinet is asked for £784k to clear the backlog. The posts below come to £784,200, so £200 has still to be found.',
      ),
      live('financeTable', { groups: [financeGroups.backlog], caption: 'Team to clear the backlog' }),
      n(
        'The Delivering Better Value grant is planned in four workstreams and a contribution to corporate services.',
      ),
      live('financeTable', {
        groups: [...financeGroups.grant],
        caption: 'Delivering Better Value grant by workstream',
        showSource: false,
      }),
    ),
    section(
      'risks',
      n('Fourteen risks are open. The scores are the sample’s own: the papers give none.'),
      live('riskHeatMap'),
      live('riskTable'),
    ),
    section(
      'tolerance',
      n(
        'Time and quality are outside tolerance: no plan is issued within 20 weeks. Cost is within tolerance.',
      ),
      n('One change is requested: to bring the restructure of the SEND service into the programme’s scope.'),
    ),
    section('milestones', live('milestones')),
    section('actions', live('actionTable')),
    section(
      'lessons',
      n(
        'Reserves and posts were asked for before the number of cases behind them was known. See paragraph [[hr-cause|{n}]].',
      ),
    ),
    { key: 'backgroundPapers', heading: null, none: null, text: { type: 'doc', content: [] } },
  ],
  recommendationStem: null,
  restriction: 'open',
  exemptParagraphs: [],
  publicInterest: '',
  interestTestedOn: null,
  interestReviewOn: null,
  restrictedUntil: null,
  openTitle: '',
  provenance,
};

const recommendations: readonly (readonly [string, number | null, string | null, string])[] = [
  [
    'note that 397 assessments are over 20 weeks, and that July’s lower average is not yet an improvement;',
    null,
    null,
    '',
  ],
  [
    'support the request to Cabinet for £784k to clear the backlog, paid once from an earmarked reserve;',
    78_400_000,
    '2023/24',
    'Earmarked reserve',
  ],
  ['agree that the restructure of the SEND service comes into the programme’s scope; and', null, null, ''],
  ['agree the risk scores in this report, and review them on 10 October 2023.', null, null, ''],
];

const items: readonly (readonly [title: string, kind: Row<'agendaItem'>['kind'], detail: string])[] = [
  ['Welcome and apologies', 'standing', ''],
  ['Declarations of interests', 'standing', 'Members say which item it concerns and what they will do.'],
  ['Notes and actions of the last meeting', 'standing', ''],
  ['Highlight report: SEND Improvement Programme', 'paper', 'Decisions are sought on four points.'],
  ['What families told us this month', 'verbal', 'The Parent Carer Forum reports in person.'],
  ['Any other business', 'standing', ''],
];

const meeting: Row<'meeting'> = {
  id: sampleId('meeting', meetingRef),
  deletedAt: null,
  bodyId: sampleId('body', 'bcp-send-improvement-board'),
  ref: meetingRef,
  date: '2023-09-12',
  startsAt: '14:00',
  endsAt: '16:00',
  place: 'Committee Suite, Civic Centre, Bournemouth',
  status: 'published',
  noticeOn: '2023-09-04',
  agendaPublishedOn: '2023-09-04',
  ...nothingPrivate,
  decisionsPublishedOn: null,
  notice: [
    'The board brings together the council, the NHS, schools, families and the voluntary sector. It advises; decisions on money are taken by Cabinet and Council.',
  ],
  provenance,
};

export const bcpBoard = {
  meeting: [meeting],
  paper: [paper],
  recommendation: recommendations.map(([words, amountPence, financialYear, source], at) => ({
    id: sampleId('recommendation', `${ref}/${at + 1}`),
    deletedAt: null,
    paperId,
    position: at + 1,
    label: null,
    decidingBodyId: sampleId('body', 'bcp-send-improvement-board'),
    text: write(`hr-recommendation${at + 1}`, p(words)),
    amountPence,
    financialYear,
    source,
  })),
  backgroundPaper: [
    'Accelerated timeliness, draft report to Cabinet for its meeting of 27 September 2023',
    'Written statement of action for special educational needs and disabilities, report to Cabinet, 24 November 2021',
    'SEND Improvement Funding, report to Cabinet, 1 September 2021',
  ].map((title, at) => ({
    id: sampleId('backgroundPaper', `${ref}/${at + 1}`),
    deletedAt: null,
    paperId,
    position: at + 1,
    title,
    href: '',
    open: true,
    openFromStated: '',
    openFrom: null,
  })),
  agendaItem: items.map(([title, kind, detail], at) => ({
    id: sampleId('agendaItem', `${meetingRef}/${at + 1}`),
    deletedAt: null,
    meetingId: meeting.id,
    position: at + 1,
    number: String(at + 1),
    title,
    kind,
    paperId: kind === 'paper' ? paperId : null,
    detail,
  })),
} satisfies Partial<Rows>;
