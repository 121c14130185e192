import { paperSection } from '../../paperSection.ts';
import { h, n, p, write } from '../../write.ts';

const purpose = write(
  'aim',
  n(
    'In January 2017 Cabinet had a report, with an action plan in outline, on how the Local Authority could offer Rutland children and young people more provision near home, and could get better at identifying and providing for children with Special Educational Needs and Disability. This report of April 2017 tells Cabinet how services for those with disabilities and special educational needs, (SEND), are being transformed.',
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
  n('More and more of Rutland’s children depend on EHC Plans and on placements out of county.'),
];

const opportunities = [
  h(3, 'Opportunities for change:', { numbered: true }),
  n(
    'The Minister for Vulnerable Children and Families confirmed on 9 January 2017 that there would be more money in 2017-18 to make the reforms of SEND support last. What was announced:',
    { id: 'announced-funding' },
  ),
  p(
    '£15 million for the Independent Supporters programme in 2017-18, which the Council for Disabled Children runs. For families who have to find their way through the SEND system it has driven change and made things better;',
  ),
  p(
    '£2.3 million for Parent Carer Forums, where parents come together and gain a voice in local decisions; and',
  ),
  p(
    '£1.8 million to Contact a Family, for its support of the Parent Carer Forums and of their National Network and for a national helpline for families.',
  ),
  p(
    'On top of this, local authorities share £40m revenue in 2017-18 towards the transition to the new SEND system (£4.2m more than in 2016-17) and £23m to review strategically their high needs the provision.',
  ),
  n(
    'From the DfE SEND grants of January 2017 named above, Rutland got £45,000 as a one off payment. The SEND ear marked reserves of £126,000 are further money.',
    { id: 'grants' },
  ),
  n(
    'The Minister announced a capital fund of £215m for Local Authorities on Saturday 4 March 2017. Over three years each local authority is to have at least £500,000 from it, not ring fenced, and more than half of them at least £1 million. The government has said that councils may invest the money as they think best, so that children and young people with education, health and care plans get a high quality education. It may go to early years settings, to special schools and special units, to mainstream schools (academies, free schools and grammar schools included), to further education colleges or to other provision for those aged from 0-25; for instance to build classrooms specialised in emotional, social and mental health difficulties, to enlarge classrooms for those who use mobility aids, to buy mobility equipment, or even to make room for storing wheelchairs. How the grant is drawn down, the Local Authority has still to be told in detail.',
    { id: 'national-fund' },
  ),
  n(
    'For Rutland County Council the allocation is £500,000 over 3 years. The Council will be expected to consult local parents, carers, schools and others on what to spend it on, and will have to publish a short plan of that. Local Authorities have been told how this fits the strategic planning for SEN as a whole. The grant will therefore shape Phase 2 of the SEND Transformation Action Plan, and a fuller project brief and project plan will come to Cabinet for approval at a later meeting.',
    { id: 'allocation' },
  ),
  n(
    'Seen more widely there is common ground with other initiatives, such as the ‘Future in Mind’ and ‘Transforming Care’ programmes, which can change a whole system.',
  ),
  n(
    'A SEND Ofsted area inspection is imminent and a SEND Peer Review is due (June 2017). To prepare the Councils’ service has assessed itself robustly: how well does it identify, assess and meet the needs of children with disabilities? Partners are testing the answer through the Children’s Trust arrangements. (Children’s Trust Board March 2017)',
  ),
];

const progress = write(
  'done',
  n(
    'The Rutland SEND Strategy (2016), has been revised and gives way to a SEN and Disability Inclusion Strategy for Rutland (March 2017). It states a shared vision of inclusive practice, with actions that are realistic, and says clearly what is expected of the Local Authority, of Health and of schools and education providers. Partners, parents and young people among them, are testing it through the Children Trust arrangements (March 2017). **See Appendix A – SEND Inclusion Strategy**',
  ),
  n(
    'There is now an Education Improvement Strategy and a Fair Access Protocol. For them, and for the SEND Inclusion Strategy, to succeed, the specialist places that are needed must be found: in Rutland itself or, where provision has to be specific, close by. More children are then educated nearer home and at lower cost, and schools and the sector itself take more of the lead. Our schools and providers are being helped to build up their own capacity to lead on SEND locally, which should stand their schools in good stead as the system matures. Through this programme school staff gain the skills, confidence and resilience for a wider range of needs, behavioural, social and emotional need above all, so that these children stay in the sector and do well from where they started. At a round table with Headteachers (May 2017), which DfE and Ofsted Regional Advisors facilitate, the aim is a collaborative agreement, support for Headteachers and a programme of training for schools’ staff.',
  ),
  n(
    'There is a ‘Local Offer’, and as the Council’s website was being developed, parents and young people were consulted on how to make it more accessible and easier to read. (March 2017)',
  ),
  n(
    'In February 2017 the services and teams of Early Intervention and of SEND and Inclusion were integrated. Children with disabilities will have a much more integrated pathway, and the aims are:',
  ),
  p(
    'A clear offer for children with disability, and needs that are recognised earlier through our children’s services’ front door’, so that fewer specialist assessments and EHC Plans are relied on.’',
  ),
  p(
    'Children young people and their parents who take more part in their plans and choices of school, and make them their own, because practice is better and the ways of working are different.',
  ),
  n(
    'How effective Local Areas are (and not the Local Authority alone) in finding and meeting the needs of children and young people with a special educational need and or a disability is judged from outside. The Care Quality Commission and Ofsted inspect together, and determine how well the local area:',
    { id: 'dataset' },
  ),
  p('Finds which children and young people have SEND'),
  p('Assesses what children and young people with SEND need, and meets it'),
  p('Makes outcomes better for children and young people with SEND'),
  p(
    'To know more about the children in Rutland with additional needs, special educational needs or a disability, and to be sure that our support is early and right, we are building a full dataset, (420 children and young people in the SEND system so far, as of March 2017) It feeds the review of how we commission and our SEND Needs Assessment, and out of it will come a robust SEND Commissioning Strategy, (by August 2017). Regional experts advise us on it.',
  ),
  n(
    'The High Needs Panel, which is multi-disciplinary, meets every two weeks. Decisions on placements, transport included, are more robust and give better value for money. Every new placement and every change in a care package goes to the Panel.',
  ),
  n(
    'How the SEND service performs, how good it is and what services spend is now monitored, accounted for and scrutinised regularly: in the performance processes of the Directorate, and by the Health and Well Being Board through the Children’s Trust governance arrangements',
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
