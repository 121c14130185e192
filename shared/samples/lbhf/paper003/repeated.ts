/**
 * Passages that the paper prints more than once, in the report and in its business case. They stand here
 * once so that they are the same, word for word, wherever they are printed, as they are in the paper.
 */

export const statutoryBasis =
  'What a council has to do for children and young people with special educational needs and disabilities (SEND) was laid down in the Children and Families Act 2014; the revised SEN and Disability Code of Practice: 0-25 (January 2015) says how.';

export const fundingChange =
  'The Government has lately also put forward changes to the way in which money for schools is worked out and managed.';

export const systemChange =
  'None of this lies in the hands of one service. It takes change across the whole system, with every agency and every level of need included, to draw up a local offer that is built around outcomes.';

export const sendTransformation =
  'bring the SEN Service and the Disabled Children’s Team together, so that they can cope with growing demand, deliver savings and perform better, above all on Education, Health and Care (EHC) Plans.';

export const jointCommissioning =
  'build a working partnership of SEN, Disabled Children’s Services, Adult Social Care, Public Health and Health Services, hand in hand with parents, young people, schools, colleges and others with a stake, to get the most from what is spent, hold demand and give value for money.';

export const adulthood =
  'make sure that young people and their families pass well from Children’s to Adult Services, and help young people to gain what they need for living on their own, for work, for good health and for taking a full part in their neighbourhood.';

export const qualityAssurance =
  'inspection of SEND has only just started. Ofsted and the CQC lead it, and will ask how far local partners improve outcomes for children and young people with SEND. A self-evaluation against the criteria is under way, to show where the gaps are and what has to be developed.';

export const bothTeams =
  'It will pay for a transfer review team, whose task is to move Statements of SEN over to EHC Plans, and for core SEN staffing, so that more Education Health and Care Needs Assessments are finished within 20 weeks.';

export const statementsWaiting =
  'In August 2016 there were 677 Statements of SEN in LBHF that still had to be assessed again and transferred to an EHC Plan. By statute each child’s move from a Statement to an EHC Plan has to be finished with 18 weeks.';

export const disrepute =
  'Failing to comply would bring the Council into disrepute and lay it open to litigation by parents of children with SEND and by others.';

export const inspectionDriver =
  'A second driver, linked to the first, is the risk of not coming through an Ofsted / CQC inspection well.';

export const beyondCompliance =
  'Complying with the Code of Practice is not all: customers and staff stand to gain as well.';

export const gains =
  'They gain from a holistic, joined up approach for children, young people and their families; from pathways and processes that are clear and open; from good and outstanding local provision, post 19 included; from looking at the whole life and the whole family, backed by personal budgets; and from intervening early, preventing need and forecasting demand.';

export const demandLed =
  'These services are led by demand. A changing population therefore carries a large financial risk, and here as across the country the evidence points to more demand';
