import { emptyText } from '../../../entities/richText.ts';
import { paperSection } from '../../paperSection.ts';
import { n, write } from '../../write.ts';

const health = write(
  'wellbeing',
  n(
    'Health and Wellbeing Boards of Local Authorities have to develop Joint Strategic Needs Assessments and Joint Health and Wellbeing Strategies. These are to support prevention, identification, assessment and early intervention that are joined up, and joint commissioning for those with disability and special educational needs. The SEND Commissioning Strategy describe in [[dataset|Point {n}]] above will deal with this.',
  ),
);

const organisational = write(
  'organisation',
  n('Environmental implications – with the capital grant, physical spaces that exist can be made better.'),
  n(
    'Human Resource implications – more operational and project capacity, as describe in [[pressures|Point {n}]] above; in the longer term also whether there will be people to carry the transformation in schools and other education provision.',
  ),
  n(
    'Procurement Implications - taking on a Project officer, and a capital project, fall under procurement regulations',
  ),
);

const conclusion = write(
  'result',
  n('That Cabinet notes how far the actions of the Transformation Action Plan have come.'),
  n(
    'That Cabinet gives the DCS delegated authority to draw up the Project Brief and Project Plan for Phase 2 of the Transformation Action Plan, and in particular for the capital project, so that the Rutland SEND Inclusion Strategy is put into practice and kept up. Cabinet will be asked to approve the Project Brief and Project Plan, and within them the use of the £500,000 capital grant.',
  ),
  n('That Cabinet approves the SEND Inclusion Strategy'),
  n('That Cabinet approves the use of c£50,000 ear marked reserves.'),
);

export const sectionsTenToFifteen = [
  paperSection('communitySafety', write('safety', n('Community safety is not affected'))),
  paperSection('health', health),
  paperSection('organisational', organisational),
  paperSection('conclusion', conclusion),
  paperSection('backgroundPapers', emptyText),
  paperSection('appendices', emptyText),
];
