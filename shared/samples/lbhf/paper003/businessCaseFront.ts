import { h, p, table } from '../../write.ts';

/** Contents as the business case prints them; its body does not keep to them. */
const contents = [
  ['1', 'Management summary', '10'],
  ['1.1', 'Stakeholders', '11'],
  ['2', 'Need for change', '11'],
  ['2.1', 'Current situation', '11'],
  ['2.2', 'Consequences of inaction', '13'],
  ['3', 'Vision', '14'],
  ['3.1', 'Outcomes', '14'],
  ['3.2', 'Future operating model (where applicable)', '15'],
  ['3.3', 'Change impact', '15'],
  ['4', 'Project/programme structure', '16'],
  ['4.1', 'Details of the project/programme and options', '16'],
  ['4.2', 'Cost and timescales', '19'],
  ['4.3', 'Benefits (savings, income and non-tangible benefits)', '19'],
  ['4.4', 'Risks', '20'],
  ['4.5', 'Links with other initiatives and dependencies', '21'],
  ['5', 'Business case', '21'],
] as const;

/** What stands before the first section: signatures, contacts, document control and contents. */
export const businessCaseFront = [
  h(3, 'Document control'),
  h(4, 'Signatures'),
  p('Whoever signs this document confirms that they accept the detail that is in it.'),
  table({
    columns: [
      [30, 'start'],
      [42, 'start'],
      [28, 'start'],
    ],
    head: [['Role', 'Post', 'Signature and date']],
    rows: [
      ['Programme / project sponsor', 'Executive Director, Children’s Services', ''],
      ['Service director (accountable person)', 'Service Director, Children’s Services', ''],
      ['Accountable member (sponsor)', 'Cabinet Member for Children and Education', ''],
    ],
  }),
  h(4, 'Contact details'),
  table({
    columns: [
      [25, 'start'],
      [25, 'start'],
      [25, 'start'],
      [25, 'start'],
    ],
    head: [['Contact', 'Name', 'Job title / role', 'Contact details']],
    rows: [
      ['Sponsor', '', '', ''],
      ['Business contact', '', '', ''],
      ['Document author', '', '', ''],
      ['Accountable member', '', '', ''],
    ],
  }),
  h(4, 'Document details'),
  table({
    columns: [
      [40, 'start'],
      [60, 'start'],
    ],
    head: [['Detail', 'Entry']],
    rows: [
      ['Version number', '0.7'],
      ['Issue date', '5 September 2016'],
    ],
  }),
  h(4, 'Change history'),
  table({
    columns: [
      [15, 'start'],
      [15, 'start'],
      [45, 'start'],
      [25, 'start'],
    ],
    head: [['Version number', 'Date', 'What was changed in the business case', 'Author(s)']],
    rows: [['', '', '', '']],
    rowHeaders: false,
  }),
  h(4, 'Table of contents'),
  table({
    summary: 'Sections with the page numbers that the council’s own document gave them.',
    columns: [
      [12, 'start'],
      [73, 'start'],
      [15, 'number'],
    ],
    head: [['Section', 'Heading', 'Page']],
    rows: contents,
  }),
] as const;
