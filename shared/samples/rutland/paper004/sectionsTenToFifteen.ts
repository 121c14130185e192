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
  n('Environmental implications – the capital grant is a chance to improve existing buildings and rooms.'),
  n(
    'Human Resource implications – further operational and project capacity, as describe in [[pressures|Point {n}]] above, and in the longer term whether there will be enough staff to deliver the transformation in schools and in other education provision.',
  ),
  n(
    'Procurement Implications - procurement regulations would apply to taking on a Project officer and to a capital project',
  ),
);

const conclusion = write(
  'result',
  n('That Cabinet notes what has been achieved so far under the Transformation Action Plan.'),
  n(
    'That Cabinet gives the DCS delegated authority to draw up the Project Brief and Project Plan for Phase 2 of the Transformation Action Plan, and in particular for the capital project, so that the Rutland SEND Inclusion Strategy is carried out and sustained. Cabinet will be asked to approve the Project Brief and Project Plan, including the use of the £500,000 capital grant.',
  ),
  n('That Cabinet approves the SEND Inclusion Strategy'),
  n('That Cabinet approves the use of c£50,000 ear marked reserves.'),
);

export const sectionsTenToFifteen = [
  paperSection('communitySafety', write('safety', n('Community safety is not affected by this report'))),
  paperSection('health', health),
  paperSection('organisational', organisational),
  paperSection('conclusion', conclusion),
  paperSection('backgroundPapers', emptyText),
  paperSection('appendices', emptyText),
];
