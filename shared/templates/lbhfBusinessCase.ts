import { h, p, table, write } from '../samples/write.ts';
import type { Template } from './template.ts';

const signatureLines = [
  'Programme / project sponsor',
  'Service director (accountable person)',
  'Accountable member (sponsor)',
];

/** Full business case of the Smarter Budgeting programme: sign-off, document control and five sections. */
export const lbhfBusinessCase: Template = {
  id: 'lbhfBusinessCase',
  label: 'Full business case (Hammersmith & Fulham)',
  description:
    'Sign-off table, contacts, document details and change history, then five numbered sections from the management summary to what is requested.',
  numbering: { scheme: 'underHeading', headingSuffix: '', paragraphSuffix: '' },
  header: [
    { key: 'title', label: 'Business case', required: true, from: 'title' },
    { key: 'programme', label: 'Programme', required: true },
    { key: 'versionNumber', label: 'Version number', required: true },
    { key: 'issueDate', label: 'Issue date', required: true },
  ],
  recommendations: { placement: 'section', heading: 'What is requested', stem: '', label: '{n}' },
  sections: [
    {
      key: 'signOff',
      heading: 'Signatures',
      required: true,
      unnumbered: true,
      noneWording: 'Not signed because {why}.',
      start: write(
        'signOff',
        p('Each signatory confirms that they accept what this document sets out.'),
        table({
          columns: [
            [30, 'start'],
            [40, 'start'],
            [30, 'start'],
          ],
          head: [['Role', 'Post', 'Signature and date']],
          rows: signatureLines.map((line) => [line, '', '']),
        }),
      ),
    },
    {
      key: 'contacts',
      heading: 'Contact details',
      required: true,
      unnumbered: true,
      noneWording: 'No contacts are given because {why}.',
      start: write(
        'contacts',
        table({
          columns: [
            [25, 'start'],
            [25, 'start'],
            [25, 'start'],
            [25, 'start'],
          ],
          head: [['Contact', 'Name', 'Job title or role', 'Contact details']],
          rows: ['Sponsor', 'Business contact', 'Document author', 'Accountable member'].map((line) => [
            line,
            '',
            '',
            '',
          ]),
        }),
      ),
    },
    {
      key: 'changeHistory',
      heading: 'Change history',
      required: true,
      unnumbered: true,
      noneWording: 'There is no change history because {why}.',
      start: write(
        'changeHistory',
        table({
          columns: [
            [15, 'start'],
            [15, 'start'],
            [45, 'start'],
            [25, 'start'],
          ],
          head: [['Version number', 'Date', 'What was changed in the business case', 'Author']],
          rows: [['', '', '', '']],
          rowHeaders: false,
        }),
      ),
    },
    {
      key: 'managementSummary',
      heading: 'Management summary',
      required: true,
      noneWording: 'No summary is given because {why}.',
      start: write('managementSummary', h(3, 'Stakeholders', { numbered: true })),
    },
    {
      key: 'needForChange',
      heading: 'Need for change',
      required: true,
      noneWording: 'There is no need for change because {why}.',
      start: write(
        'needForChange',
        h(3, 'Current situation', { numbered: true }),
        h(3, 'Consequences of inaction', { numbered: true }),
      ),
    },
    {
      key: 'vision',
      heading: 'Vision',
      required: true,
      noneWording: 'No vision is set out because {why}.',
      start: write(
        'vision',
        h(3, 'Outcomes', { numbered: true }),
        h(3, 'Future operating model (where applicable)', { numbered: true }),
        h(3, 'Change impact', { numbered: true }),
      ),
    },
    {
      key: 'structure',
      heading: 'Project/programme structure',
      required: true,
      noneWording: 'There is no programme structure because {why}.',
      start: write(
        'structure',
        h(3, 'Details of the project/programme and options', { numbered: true }),
        h(3, 'Cost and timescales', { numbered: true }),
        h(3, 'Benefits (savings, income and non-tangible benefits)', { numbered: true }),
        h(3, 'Risks', { numbered: true }),
        h(3, 'Links with other initiatives and dependencies', { numbered: true }),
      ),
    },
    {
      key: 'businessCase',
      heading: 'Business case',
      required: true,
      noneWording: 'Nothing is requested because {why}.',
      help: 'Sum up the proposal, why the investment is justified, and what is being requested.',
    },
  ],
  signOffWording: 'Signed by: {who}',
};
