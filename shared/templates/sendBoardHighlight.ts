import type { Template } from './template.ts';

/**
 * Highlight report of an improvement board: date, period, status, what was done, what comes next, the
 * numbers, risks, money and the decisions sought (after PRINCE2's highlight report).
 */
export const sendBoardHighlight: Template = {
  id: 'send-board-highlight',
  label: 'SEND improvement board highlight report',
  description: 'Progress, measures, money, risks and decisions sought, drawn from the programme’s data',
  numbering: { scheme: 'underHeading', headingSuffix: '', paragraphSuffix: '' },
  header: [
    { key: 'meetingDate', label: 'Meeting date', required: true, from: 'meetingDate' },
    { key: 'period', label: 'Period covered', required: true },
    { key: 'purpose', label: 'Purpose', required: true },
    { key: 'sponsor', label: 'Senior responsible owner', required: true, from: 'sponsor' },
    { key: 'manager', label: 'Programme manager', required: true, from: 'manager' },
    { key: 'confidence', label: 'Delivery confidence', required: true, from: 'confidence' },
  ],
  recommendations: {
    placement: 'box',
    heading: 'Decisions sought',
    stem: 'The board is asked to:',
    label: '({a})',
  },
  sections: [
    {
      key: 'status',
      heading: 'Where the programme stands',
      required: true,
      noneWording: 'The status has not been written yet.',
      help: 'Three to five sentences and the key figures: could a member who reads nothing else act on them?',
    },
    { key: 'done', heading: 'Done in this period', required: true, noneWording: 'Nothing to report.' },
    { key: 'next', heading: 'Next period', required: true, noneWording: 'Nothing is planned.' },
    {
      key: 'timeliness',
      heading: 'Timeliness of plans',
      required: true,
      noneWording: 'No figures for this period.',
    },
    { key: 'workstreams', heading: 'Workstreams', required: true, noneWording: 'No workstream is open.' },
    { key: 'money', heading: 'Money', required: true, noneWording: 'No money is held by the programme.' },
    { key: 'risks', heading: 'Risks and issues', required: true, noneWording: 'No risk is on the register.' },
    {
      key: 'tolerance',
      heading: 'Tolerances and requests for change',
      required: true,
      noneWording: 'Within tolerance; no change is requested.',
    },
    { key: 'milestones', heading: 'Milestones', required: true, noneWording: 'No milestone is set.' },
    { key: 'actions', heading: 'Actions', required: true, noneWording: 'No action is open.' },
    { key: 'lessons', heading: 'Lessons', required: false, noneWording: '' },
    {
      key: 'backgroundPapers',
      heading: 'Background papers',
      required: true,
      noneWording: 'None.',
      live: 'backgroundPapers',
    },
  ],
  signOffWording: 'Cleared by: {who}.',
};
