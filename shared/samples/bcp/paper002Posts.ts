import { group, subtotal, table, total } from '../write.ts';

/**
 * Appendix 2 of the report of 27 September 2023: how the Delivering Better Value grant is to be spent. The
 * four subtotals and the corporate contribution add up to the total; the report itself says "£1m".
 */
export const grantTable = table({
  id: 'sat-dbv-posts',
  caption: 'Planned use of the grant in workstreams 1 to 4',
  columns: [
    [78, 'start'],
    [22, 'number'],
  ],
  head: [['Planned Use of Grant Funding', 'Amount']],
  rows: [
    group({ of: 'Workstream 1: Reducing growth in Education Health & Care Plans', span: 2 }),
    ['1x Case Officer (fixed term), recruited to run a SENCO Advice Line', '£74,875'],
    ['SENCO Advice Line, setting up', '£39,000'],
    [
      '1x Case Officer (fixed term), recruited for NEETs - reviewing what comes next for CYP, seeing that they are prepared for adulthood, and ceasing plans where that applies',
      '£74,875',
    ],
    [
      'Longer secondment of 1x SEND Service Manager (fixed term), to give transformation more capacity',
      '£150,590',
    ],
    ['x4 Parent/Carer Facilitators, training', '£6,000'],
    subtotal('Workstream 1 Total', '£345,340'),
    group({
      of: 'Workstream 2: Supporting Mainstream Schools to Support Children and Young People with Higher Needs',
      span: 2,
    }),
    ['2 x BSO Synergy Data Migration Officers (fixed term), recruited', '£33,254'],
    ['2x Assistant Ed Psychologists (fixed term), recruited to support the graduated response', '£126,523'],
    subtotal('Workstream 2 Total', '£159,777'),
    group({ of: 'Workstream 3: Planning Capacity in Maintained Special School', span: 2 }),
    ['1x SEND Capital Lead (fixed term), recruited', '£74,875'],
    [
      'Consultancy that develops one process, from end to end, for establishing and commissioning additional places, with management information and an improvement cycle built in so that places come faster',
      '£70,000',
    ],
    subtotal('Workstream 3 Total', '£144,875'),
    group({
      of: 'Workstream 4: Improve Outcomes, Control Costs: Dynamic EHCP Support: Supporting reviews of children in mainstream and special schools',
      span: 2,
    }),
    ['4x Case Officers (fixed term), recruited for the Annual Reviews Backlog', '£299,500'],
    subtotal('Workstream 4 Total', '£299,500'),
    ['BCP Grant Contribution to Corporate Services', '£150,000'],
    total('Total', '£1,099,492'),
  ],
});
