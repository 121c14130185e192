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
    'On 27 June 2016 the Smarter Budgeting Member Challenge Panel agreed that a number outline business cases of Outcome 2, “Best Start in Life”, should go forward and be worked up. This report asks for the money for the full Business Case 4, Transforming Services for Children and Young People with Special Educational Needs and Disabilities, and for the approval and authority of Cabinet to go ahead.',
  ),
  n(
    'The business case is carried out through the Children and Families Act Implementation Programme. The programme has four parts: integrating the SEN and Disabled Children’s Services, for better performance and for savings; joint commissioning; preparation for adulthood; and quality assurance, to be ready for the SEND inspection regime.',
  ),
  n(
    'The form of the business case comes from the Smarter Budgeting process. It looks closely at how things stand, what happens if nothing is done, and at benefits, costs and risks. It is appended to this report and gives Members the evidence and reasoning on which to decide.',
  ),
);

const reasons = write(
  'reasons',
  n(statutoryBasis),
  p(
    `Since then, Ofsted and The Quality Care Commission have drawn up a new framework for inspecting SEN, to see how authorities meet these expectations. ${fundingChange} For councils this comes down to three things: SEND services must be shaped around those who use them and tied in with health and care; local authorities must be able to prove how they find needs and improve outcomes for every child and young person with SEND; and schools will have more say over spending and a larger part in commissioning.`,
  ),
  p(systemChange),
  n(
    'The Business Case has been tested at length, inside the service, by Members and in Smarter Budgeting challenge sessions, and its proposals and plans are the better for it.',
  ),
  p(
    'Its projects grew out of wide engagement and a search for ideas, and are the best chances of making savings in this part of Children’s Services.',
  ),
  p(
    'The business case brings savings of £224,000 for 2017/18, which count towards the council’s Medium Term Financial Strategy savings.',
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
    'Smarter Budgeting is how the whole council moves to budgets based on outcomes: it sets out to place money, activities and services where they do most for residents. Social inclusion, value for money and answering to residents are at its centre. Its headline themes are:',
  ),
  list('bullet', themes),
  n(
    'In place of cuts by a percentage, Smarter Budgeting designs and delivers activities and services, some of them new, that serve the strategic outcomes best. Large savings can then be made across the council by ending duplication and by stopping what no longer answers to residents and customers or no longer gives value for money. Each outcome has a team drawn from several functions, with the support of a corporate Smarter Budgeting programme team, of Finance and of Innovation & Change Management. The Director of Delivery & Value leads the programme; the Chief Executive and the Strategic Finance Director take an active part in its Programme Board.',
  ),
  n(
    'Through Smarter Budgeting, Children’s Services has gone over its activity and spending in every service line. The result is a stronger Children and Families Act Implementation Programme, which is to get as much as possible out of the improvements to the local offer and out of the savings.',
  ),
  n('The work falls into four key areas:', { id: 'four-areas' }),
  p(`**SEND Transformation** – ${sendTransformation}`),
  p(
    `The request is for a one-off, time limited investment in the Service, as an “invest to save” whose costs the three boroughs split. ${bothTeams}`,
  ),
  p(
    `${statementsWaiting} Milestone targets are that 271 of them are done by April 2017 and the other 406 by April 2018.`,
  ),
  p(
    'The latest national data set dates from December 2015. By then the borough had finished 2.3% of its transfer reviews, against 18.2% nationally. The reason is that the authority puts quality and co-production first wherever it can, while the new law weighs heavily on partner services, which now have an active part in assessment and re-assessment.',
  ),
  p(
    'Authorities differ in how fully they look at needs again at the point of transfer, which explains some of the local figure. It is nevertheless a serious matter for the reputation of the council, may bring an Ofsted/CQC inspection of the local area forward, and leaves managers less time for the wider strategic re-organisation of the SEN Service.',
  ),
  p(`**Joint Commissioning** – ${jointCommissioning}`),
  p(`**Preparation for Adulthood** – ${adulthood}`),
  p(`**Quality Assurance** – ${qualityAssurance}`),
  n(
    'The business case asks LBHF to invest in more change support than has been deployed to date: programme and project capacity for a period of 18 months. What it costs will be split between the three boroughs.',
    { id: 'change-support' },
  ),
);

export const sectionsOneToFour: readonly PaperSection[] = [
  paperSection('executiveSummary', executiveSummary),
  paperSection('recommendations', write('recommended')),
  paperSection('reasons', reasons),
  paperSection('proposal', proposal),
];
