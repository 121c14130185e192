import { paperSection } from '../../paperSection.ts';
import { n, p, write } from '../../write.ts';

const resources = write(
  'means',
  n(
    'Local authorities receive an allocation for high needs from the Education Funding Agency, within the Dedicated Schools Grant (DSG). The High Needs block has no ring fence of its own inside a Local Authority’s DSG, so an authority may spend more on high needs than it was allocated, or less. The high needs system funds provision for pupils and students with SEND from their early years to 25.',
  ),
  n(
    'The government is consulting on a new national formula for high needs funding. Under it Rutland’s funding would be capped, and money lost. Where the Council has to place a pupil in the area of an authority whose high needs funding has gone up, it may have to pay more for the placement than if nothing had changed. This adds to the pressure on authorities, which can do very little about what placements cost them.',
  ),
  n(
    'The review has also shown where the service is under pressure in the short term: there is a long wait for education psychology assessment or advice, officers need time to oversee EHC Plans and improve their quality, and it takes capacity to bring in the Liquid Logic electronic case management system.',
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
    'No other options are put forward. By statute the Local Authority must identify which children and young people have SEND. With regard to what the young person and their parents want, it must provide enough placements within the Local Authority, or help to find suitable arrangements out of county, so that their needs are met. It could go on offering placements as it does now. Predictions, however, show a shortfall that the schools block would have to make up, and so the changes in the SEND Transformation Plan are meant to bring long-term costs down.',
  ),
);

const financial = write(
  'finance',
  n(
    'Over three years the capital grant described in [[national-fund|Point {n}]] will bring Rutland £500,000 more.',
  ),
  n(
    'The service pressures in [[pressures|Point {n}]] above and the development work in [[dataset|Point {n}]] above mean that c£50,000 of the SEND Reform earmarked reserves has to be requested. That would leave c£70,000 in the reserve.',
  ),
);

const legal = write(
  'duties',
  n(
    'The Local Authority and its partners has several main statutory duties to children and young people with SEND: to identify needs in the early years, to deliver early help and targeted support and the provision specialist provision.',
  ),
  n(
    'The Aiming High service helps the Council to meet its duty under the Breaks for Carers of Disabled Children Regulations 2011 (or the Short Break Duty): Local Authorities have to provide a range of short breaks. It is in keeping with the Children and Families Act and Care Act 2014, which put more weight on choice and control over their support for children with disabilities and their carer’s.',
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
    'Each local authority must publish a Local Offer, which says in one place what education, health and social care provision it expects there to be for the children and young people with SEND of its area.',
  ),
  n(
    'The SEND service is monitored and scrutinised, and accounts for itself, through the Directorate’s Quality Assurance and Performance Framework, and by the Health and Well Being Board through the Children’s Trust governance arrangements. It intends to set up a multiagency SEND Strategic Group, which would drive the Transformation Plan across the Partnership. Through it stakeholders would also be consulted on the capital project and engaged in it, as the Government requires (see [[allocation|Point {n}]] above).',
  ),
);

const equality = write(
  'fairness',
  n(
    'At this stage no Equality Impact Assessment is required. One will have to be completed in Phase 2 of the Transformaiton Action Plan ([[allocation|Point {n}]] above), along with the stakeholder consultaion.',
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
