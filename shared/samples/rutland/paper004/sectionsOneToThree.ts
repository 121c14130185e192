import { paperSection } from '../../paperSection.ts';
import { h, n, p, write } from '../../write.ts';

const purpose = write(
  'aim',
  n(
    'In January 2017 Cabinet received a report, with a high level action plan, on how the Local Authority could offer Rutland children and young people more provision near home, and could get better at identifying and providing for children with Special Educational Needs and Disability. This report of April 2017 tells Cabinet how services for those with disabilities and special educational needs, (SEND), are being transformed.',
  ),
);

const drivers = [
  h(3, 'Drivers for change:', { numbered: true }),
  n(
    'New statutory obligations on Local Authorities, health providers and schools, among them the SEND Code of Practice 2015 and the Safeguarding in Schools guidance (DfE) 2015. All children and young people who have statements of SEN and are eligible for an Education, Health and Care plan, (EHCP), must have been moved to the new SEND system by 1 April 2018. With this goes the Local Authority’s obligation to provide/ create enough places for all pupils, those with SEND included, and the requirement that Local Authorities have a SEND ‘Local Offer’.',
  ),
  n(
    'Closer scrutiny of SEND provision and of how children with disabilities are kept safe, for example through the SEND Local area inspections of Ofsted and the Care Quality Commission (CQC) and the regional SEND Peer Review',
  ),
  n(
    'The gap in attainment between children with SEN and disability and others after the early years, and their more frequent absences and exclusions; and the publication of the independent review of what children and young people live through, and what becomes of them, in residential special schools and colleges.',
  ),
  n('A growing reliance on EHC Plans, and on placements out of county for Rutland’s children.'),
];

const opportunities = [
  h(3, 'Opportunities for change:', { numbered: true }),
  n(
    'The Minister for Vulnerable Children and Families confirmed on 9 January 2017 that there would be more money in 2017-18 to embed the SEND reforms. The announcement covered:',
    { id: 'announced-funding' },
  ),
  p(
    '£15 million for the Independent Supporters programme in 2017-18, which the Council for Disabled Children runs. It has driven change for families who have to find their way through the SEND system, and improved their experience of it;',
  ),
  p(
    '£2.3 million for Parent Carer Forums, where parents come together and can influence local decisions; and',
  ),
  p(
    '£1.8 million to Contact a Family, which supports the Parent Carer Forums and their National Network and runs a helpline for families across the country.',
  ),
  p(
    'On top of this, local authorities share £40m revenue in 2017-18 towards the transition to the new SEND system (£4.2m more than in 2016-17) and £23m to review strategically their high needs the provision.',
  ),
  n(
    'Rutland’s share of these DfE SEND grants (January 2017) was a one off payment of £45,000. It comes on top of the SEND ear marked reserves of £126,000.',
    { id: 'grants' },
  ),
  n(
    'The Minister announced a capital fund of £215m for Local Authorities on Saturday 4 March 2017. Each local authority is to receive at least £500,000 of it over three years, not ring fenced, and more than half of them at least £1 million. The government has said that councils may invest the money as they think best, so that children and young people with education, health and care plans get a high quality education. It may go to early years settings, to special schools and special units, to mainstream schools (academies, free schools and grammar schools included), to further education colleges or to other provision for those aged from 0-25; for instance to build classrooms specialised in emotional, social and mental health difficulties, to enlarge classrooms for those who use mobility aids, to buy mobility equipment, or even to make room for storing wheelchairs. The Local Authority has yet to be told in detail how the grant is drawn down.',
    { id: 'national-fund' },
  ),
  n(
    'Rutland County Council has been allocated £500,000 over 3 years. It will be expected to consult parents, carers, schools and others locally on how to use the money, and to publish a short plan for spending it. Local Authorities have been told how the announcement fits the strategic planning for SEN as a whole. The grant will therefore shape Phase 2 of the SEND Transformation Action Plan, and a fuller project brief and project plan will come to Cabinet for approval at a later meeting.',
    { id: 'allocation' },
  ),
  n(
    'More widely, there is common ground with other initiatives that can change a whole system, such as the ‘Future in Mind’ and ‘Transforming Care’ programmes.',
  ),
  n(
    'A SEND Ofsted area inspection is imminent and a SEND Peer Review is due (June 2017). Preparing for them has given the Councils’ service the chance of a robust self-assessment of how well it identifies, assesses and meets the needs of children with disabilities. Partners are testing the result through the Children’s Trust arrangements. (Children’s Trust Board March 2017)',
  ),
];

const progress = write(
  'done',
  n(
    'The Rutland SEND Strategy (2016), has been revised and gives way to a SEN and Disability Inclusion Strategy for Rutland (March 2017). The new strategy makes inclusive practice a vision that all share, with realistic actions, and says clearly what the Local Authority, Health, schools and education providers are each expected to do. Partners, parents and young people among them, are testing it through the Children Trust arrangements (March 2017). **See Appendix A – SEND Inclusion Strategy**',
  ),
  n(
    'There is now an Education Improvement Strategy and a Fair Access Protocol. Their success, and that of the SEND Inclusion Strategy, depends on securing the specialist places that are needed, in Rutland itself or close by where provision has to be specific. More children can then be educated nearer home and at lower cost, with schools and the sector taking more of the lead. We are helping schools and providers to build up their own capacity to lead on SEND locally, which should stand their schools in good stead as the system matures. The programme will give school staff the skills, confidence and resilience to meet a wider range of needs, above all behavioural, social and emotional need, so that these children stay in the sector and achieve well. DfE and Ofsted Regional Advisors will facilitate a round table with Headteachers (May 2017), which will seek a collaborative agreement, support for Headteachers and a programme of training for schools’ staff.',
  ),
  n(
    'There is a ‘Local Offer’. The redevelopment of the Council’s website was used to consult parents and young people on making it more accessible and easier to read. (March 2017)',
  ),
  n(
    'In February 2017 the services and teams of Early Intervention and of SEND and Inclusion were integrated. Children with disabilities will have a much more integrated pathway as a result. The aims are:',
  ),
  p(
    'A clear offer for children with disability, and earlier recognition of needs through our children’s services’ front door’, with less call for specialist assessments and EHC Plans.’',
  ),
  p(
    'Children young people and their parents who take a greater part in their plans and choices of school and feel that they own them, thanks to better practice and new ways of working.',
  ),
  n(
    'Local Areas (not the Local Authority alone) are judged from outside on how effectively they find and meet the needs of children and young people with a special educational need and or a disability. The Care Quality Commission and Ofsted inspect together, and determine how well the local area:',
    { id: 'dataset' },
  ),
  p('Finds which children and young people have SEND'),
  p('Assesses what children and young people with SEND need, and meets it'),
  p('Makes outcomes better for children and young people with SEND'),
  p(
    'To understand better which children in Rutland have additional needs, special educational needs or a disability, and to be sure that our support is early and right, we are building a full dataset, (420 children and young people in the SEND system so far, as of March 2017) It informs the review of how we commission and our SEND Needs Assessment, and will lead to a robust SEND Commissioning Strategy, (by August 2017). We have advice on it from regional experts.',
  ),
  n(
    'The High Needs Panel, which is multi-disciplinary, meets every two weeks. It is making decisions on placements, including transport, more robust and better value for money. Every new placement and every change in a care package goes to the Panel.',
  ),
  n(
    'The performance and quality of the SEND service, and what is spent on services, are now regularly monitored, accounted for and scrutinised: in the performance processes of the Directorate, and by the Health and Well Being Board through the Children’s Trust governance arrangements',
  ),
);

export const sectionsOneToThree = [
  paperSection('purpose', purpose),
  paperSection('background', write('context', ...drivers, ...opportunities)),
  paperSection(
    'progress',
    progress,
    'Progress on actions to deliver the Special Educational Needs and Disabilities transformation action plan:',
  ),
];
