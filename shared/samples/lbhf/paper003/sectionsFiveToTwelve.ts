import { paperSection } from '../../paperSection.ts';
import { emptyText } from '../../../entities/richText.ts';
import type { PaperSection } from '../../../entities/paper.ts';
import { live, n, p, write } from '../../write.ts';
import { investToSaveTable, mtfsSavingsTable, paybackTable, totalSavingsTable } from './fundingTables.ts';
import { beyondCompliance, disrepute, gains, inspectionDriver } from './repeated.ts';

const options = write(
  'weighing',
  p('Smarter Budgeting is the council’s main means of making savings.'),
  p(
    `The Children and Families Act Implementation Programme rests on the duty to comply with the SEN and Disability Code of Practice 0 – 25 (January 2015), and on the risks of not doing so. ${disrepute}`,
  ),
  p(inspectionDriver),
  p(beyondCompliance),
  p(gains),
  live('options'),
);

const consultation = write(
  'consulted',
  n(
    'Under the Children and Families Act 2014, children, young people and their families are close partners of education, health and care services. Those who represent parents and young people are full partners in designing, delivering and evaluating change, and will stay so.',
  ),
  n(
    'Reviews of staffing will, we expect, need much consultation with staff groups and trade unions, and their participation.',
  ),
);

const equality = write(
  'equal',
  n(
    'The authority sought here is for a set of projects of the Children and Families Act Implementation Programme. Many of them will have implications for equality when services change or are designed anew. Each project will need an impact assessment as part of its change process, and the Programme Board will see to it that the equality impact is looked at as a whole.',
  ),
);

const legal = write(
  'law',
  n(
    'What the Council must and may do for children and young people with SEN and disabilities is found in the Children and Families Act 2014 and the SEND Code of Practice of January 2015.',
  ),
);

const financial = write(
  'money',
  n(
    'The table below shows the investment that both business cases need. [[appendix-1|Appendices One]] and [[appendix-2|Two]], the business case and the invest to save pro forma, break it down in full. The Efficiency Projects Reserve will pay for it. How the up-front money is used, and whether the saving is delivered, will have to be monitored every month.',
  ),
  investToSaveTable,
  n(
    'Savings of BC 4, Transforming Services to Children and Young People with SEN and Disabilities, are as follows.',
  ),
  mtfsSavingsTable,
  totalSavingsTable,
  paybackTable,
);

const business = write('trade', n('Business is not affected for the time being.'));

const other = write(
  'others',
  n(
    'For the time being nothing else follows for Procurement, IT strategy, risk management, property, business intelligence, health and wellbeing, Section 106 or PREVENT. This will be looked at again regularly as the projects of the programme take shape.',
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
