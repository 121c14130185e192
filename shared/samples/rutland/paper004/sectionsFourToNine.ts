import { paperSection } from '../../paperSection.ts';
import { n, p, write } from '../../write.ts';

const resources = write(
  'means',
  n(
    'For high needs, local authorities get an allocation of the Education Funding Agency within the Dedicated Schools Grant (DSG). Inside a Local Authority’s DSG the High Needs block has no ring fence of its own, so that an authority may spend more on high needs than it was allocated, or less. The high needs system funds provision for pupils and students with SEND from their early years to 25.',
  ),
  n(
    'A new national funding formula for high needs is out to consultation by the government. Under it the funding of Rutland would be capped, and money lost. Where the Council has to place a pupil in the area of an authority whose high needs funding has gone up, it may have to pay more for the placement than if nothing had changed. Authorities that can do very little about what placements cost them will be under yet more pressure.',
  ),
  n(
    'The review has also shown where the service is under pressure in the short term: the list of those who wait for education psychology assessment or advice is long, officers need time to oversee EHC Plans and make them better, and it takes capacity to bring in the Liquid Logic electronic case management system.',
    { id: 'pressures' },
  ),
);

const consultation = write(
  'asked',
  n('The capital project, as described in [[allocation|Point {n}]] above, requires consultation.'),
  n(
    'According to the SEND Code of Practice, (2015), Local Authorities and its partners must engage children and young people and their families and co-produce with them, both on their own intervention plan and when services are designed and reviewed. The monitoring and review described will include consulting key partners and stakeholders',
  ),
);

const alternatives = write(
  'instead',
  p(
    'No other options are put forward. By statute the Local Authority has to find out which children and young people have SEND and, with regard to the views of the young person and their parents, to provide enough placements within the Local Authority or help to find suitable arrangements out of county, so that those needs are met. It can go on offering placements as it does now. Predictions, however, show that the money will fall short and have to be made up from the schools block; the changes of the SEND Transformation Plan are therefore meant to bring long-term costs down.',
  ),
);

const financial = write(
  'finance',
  n(
    'Over three years the capital grant described in [[national-fund|Point {n}]] will bring Rutland £500,000 more.',
  ),
  n(
    'For the service pressures of [[pressures|Point {n}]] above, and for the development work of [[dataset|Point {n}]] above, c£50,000 of the SEND Reform earmarked reserves will have to be asked for. After that c£70,000 would be left in it.',
  ),
);

const legal = write(
  'duties',
  n(
    'Towards children and young people with disabilities and special educational needs the Local Authority and its partners has several main duties by statute: to identify needs in the early years, to deliver early help and targeted support and the provision specialist provision.',
  ),
  n(
    'The Aiming High service helps the Council to meet its duty under the Breaks for Carers of Disabled Children Regulations 2011 (or the Short Break Duty): Local Authorities have to provide a range of short breaks. It is in keeping with the Children and Families Act and Care Act 2014, which set more store by the choice and control that children with disabilities and their carer’s have over the support they need.',
  ),
  n(
    'In all that they do, local authorities must aim to identify every child and young person in their area who has or may have SEN, or has or may have a disability (Section 22 of the Children and Families Act 2014).',
  ),
  n(
    'Statutory duties under the Children and Families Act 2014 must be carried out so as to make services work together, where this promotes the wellbeing of children and young people or makes special educational provision better (Section 25 of the Children and Families Act 2014)',
  ),
  n(
    'Education, health and care provision for children and young people with SEND must be commissioned jointly by local authorities and clinical commissioning groups (CCGs) (Section 26 of the Act). Local governance must make it clear who is accountable for commissioning services for them from birth to the age of 25.',
  ),
  n(
    'A Local Offer must be published by each local authority. It tells in one place what provision it expects to be there in education, health and social care for the children and young people with SEND of its area.',
  ),
  n(
    'The SEND service is monitored, accounts for itself and is scrutinised through the Directorate’s Quality Assurance and Performance Framework, and by the Health and Well Being Board through the Children’s Trust governance arrangements. It means to set up a multiagency SEND Strategic Group, to push the Transformation Plan forward across the Partnership and to consult and engage stakeholders on the capital project, as the Government requires and as described in [[allocation|Point {n}]] above.',
  ),
);

const equality = write(
  'fairness',
  n(
    'At this stage no Equality Impact Assessment is required. One will have to be completed with the stakeholder consultaion in Phase 2 of the Transformaiton Action Plan as described in [[allocation|Point {n}]] above.',
  ),
);

export const sectionsFourToNine = [
  paperSection('resources', resources, 'Implication for resources'),
  paperSection('consultation', consultation),
  paperSection('alternatives', alternatives),
  paperSection('financial', financial),
  paperSection('legal', legal),
  paperSection('equality', equality),
];
