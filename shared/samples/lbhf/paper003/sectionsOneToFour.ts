import { paperSection } from '../../paperSection.ts';
import { list, n, p, write } from '../../write.ts';
import type { PaperSection } from '../../../entities/paper.ts';
import {
  adulthood,
  bothTeams,
  fundingChange,
  jointCommissioning,
  qualityAssurance,
  sendTransformation,
  statementsWaiting,
  statutoryBasis,
  systemChange,
} from './repeated.ts';

const executiveSummary = write(
  'executive',
  n(
    'On 27 June 2016 the Smarter Budgeting Member Challenge Panel agreed that a number outline business cases under Outcome 2, “Best Start in Life”, should go forward and be worked up. This report asks Cabinet to fund the full Business Case 4, Transforming Services for Children and Young People with Special Educational Needs and Disabilities, and to approve and authorise its start.',
  ),
  n(
    'The business case will be delivered through the Children and Families Act Implementation Programme. It has four parts: integrating the SEN and Disabled Children’s Services, for better performance and for savings; joint commissioning; preparation for adulthood; and quality assurance, to be ready for the SEND inspection regime.',
  ),
  n(
    'The business case follows the form of the Smarter Budgeting process. It examines in detail the present position, what would follow from doing nothing, and the benefits, costs and risks. It is appended to this report and gives Members the main evidence and reasoning for their decision.',
  ),
);

const reasons = write(
  'reasons',
  n(statutoryBasis),
  p(
    `Since then, Ofsted and The Quality Care Commission have drawn up a new SEN inspection framework to test how well authorities meet these expectations. ${fundingChange} For councils, three things follow: SEND services must be designed around their users and work closely with health and care; local authorities must be able to show how they find needs and improve outcomes for every child and young person with SEND; and schools will have more control over spending and a larger part in commissioning.`,
  ),
  p(systemChange),
  n(
    'The Business Case has been tested at length within the service, by Members and in Smarter Budgeting challenge sessions, and its proposals and plans are stronger as a result.',
  ),
  p(
    'Its projects came out of wide engagement and a search for ideas, and offer the best prospects of savings in this part of Children’s Services.',
  ),
  p(
    'This business case is expected to save £224,000 for 2017/18, which counts towards the council’s Medium Term Financial Strategy savings.',
  ),
);

const themes = [
  'Economic growth',
  'The Best Start in Life for Children',
  'Safer & Healthier place',
  'Supporting Vulnerable Adults',
  'Reducing Homelessness and Overcrowding',
  'Decent Homes',
  'Resident Involvement',
  'Cleaner, Greener, Sustainable borough',
];

const proposal = write(
  'proposal',
  n(
    'Smarter Budgeting is the council’s move to budgets that are based on outcomes. It aims to direct money, activities and services to where they do most for residents. Social inclusion, value for money and responding to residents are central to it. Its headline themes are:',
  ),
  list('bullet', themes),
  n(
    'Instead of cutting by percentages, Smarter Budgeting designs and delivers activities and services, some of them new, that best serve the strategic outcomes. Large savings can then be made across the council by ending duplication and by stopping work that residents and customers no longer need or that no longer gives value for money. Each outcome has a team drawn from several functions, with support from a corporate programme team, from Finance and from Innovation & Change Management. The Director of Delivery & Value leads the programme, and the Chief Executive and the Strategic Finance Director take an active part in its Programme Board.',
  ),
  n(
    'Smarter Budgeting has led Children’s Services to review its activity and spending in every service line. The Children and Families Act Implementation Programme has been strengthened as a result, to get the most from improvements to the local offer and from savings.',
  ),
  n('The work falls into four key areas:', { id: 'four-areas' }),
  p(`**SEND Transformation** – ${sendTransformation}`),
  p(
    `The business case seeks a one-off, time limited investment in the Service: an “invest to save” whose costs the three boroughs will share. ${bothTeams}`,
  ),
  p(
    `${statementsWaiting} The milestone targets are to complete 271 of them by April 2017 and the other 406 by April 2018.`,
  ),
  p(
    'The latest national data set dates from December 2015. By then the borough had finished 2.3% of its transfer reviews, against 18.2% nationally. The authority has put quality and co-production first wherever it can, and the new law weighs heavily on partner services, which now take an active part in assessment and re-assessment.',
  ),
  p(
    'Authorities differ in how fully they look at needs again at the point of transfer, which explains part of the local figure. It is nevertheless a serious matter for the council’s reputation, could bring forward an Ofsted/CQC inspection of the local area, and leaves managers less time for the wider strategic re-organisation of the SEN Service.',
  ),
  p(`**Joint Commissioning** – ${jointCommissioning}`),
  p(`**Preparation for Adulthood** – ${adulthood}`),
  p(`**Quality Assurance** – ${qualityAssurance}`),
  n(
    'The business case asks LBHF to invest in change support over and above what has been provided so far: programme and project capacity for a period of 18 months. The three boroughs will share the cost.',
    { id: 'change-support' },
  ),
);

export const sectionsOneToFour: readonly PaperSection[] = [
  paperSection('executiveSummary', executiveSummary),
  paperSection('recommendations', write('recommended')),
  paperSection('reasons', reasons),
  paperSection('proposal', proposal),
];
