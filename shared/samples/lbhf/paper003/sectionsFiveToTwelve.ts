import { paperSection } from '../../paperSection.ts';
import { emptyText } from '../../../entities/richText.ts';
import type { PaperSection } from '../../../entities/paper.ts';
import { live, n, p, write } from '../../write.ts';
import { investToSaveTable, mtfsSavingsTable, paybackTable, totalSavingsTable } from './fundingTables.ts';
import { beyondCompliance, disrepute, gains, inspectionDriver } from './repeated.ts';

const options = write(
  'weighing',
  p('Smarter Budgeting is the council’s main route to savings.'),
  p(
    `The Children and Families Act Implementation Programme is needed in order to comply with the SEN and Disability Code of Practice 0 – 25 (January 2015) and to avoid the risks of failing to do so. ${disrepute}`,
  ),
  p(inspectionDriver),
  p(beyondCompliance),
  p(gains),
  live('options'),
);

const consultation = write(
  'consulted',
  n(
    'The Children and Families Act 2014 makes children, young people and their families close partners of education, health and care services. Those who represent parents and young people are full partners in designing, delivering and evaluating change, and will remain so.',
  ),
  n(
    'Any review of staffing is expected to need substantial consultation with staff groups and trade unions, and their participation.',
  ),
);

const equality = write(
  'equal',
  n(
    'This report seeks authority for a set of projects under the Children and Families Act Implementation Programme. Many of them will affect equality as services change or are designed anew. Each project will need an impact assessment as part of its change process, and the Programme Board will make sure that the equality impact is looked at as a whole.',
  ),
);

const legal = write(
  'law',
  n(
    'The Council’s duties and powers regarding children and young people with SEND are found in two places, the Children and Families Act 2014 and the SEND Code of Practice of January 2015.',
  ),
);

const financial = write(
  'money',
  n(
    'The table below sets out the investment needed for both business cases. [[appendix-1|Appendices One]] and [[appendix-2|Two]], the business case and the invest to save pro forma, give the full breakdown. The investment will come from the Efficiency Projects Reserve. The use of the up-front money and the delivery of the saving will have to be monitored every month.',
  ),
  investToSaveTable,
  n(
    'Savings of BC 4, Transforming Services to Children and Young People with SEN and Disabilities, are as follows.',
  ),
  mtfsSavingsTable,
  totalSavingsTable,
  paybackTable,
);

const business = write('trade', n('There is no immediate effect on business.'));

const other = write(
  'others',
  n(
    'Nothing else arises at this stage for Procurement, IT strategy, risk management, property, business intelligence, health and wellbeing, Section 106 or PREVENT. The position will be kept under regular review as the projects take shape.',
  ),
);

export const sectionsFiveToTwelve: readonly PaperSection[] = [
  paperSection('options', options),
  paperSection('consultation', consultation),
  paperSection('equality', equality),
  paperSection('legal', legal),
  paperSection('financial', financial),
  paperSection('business', business),
  paperSection('other', other),
  paperSection('backgroundPapers', write('relied-on', p('None'))),
  paperSection('appendices', emptyText),
];
