/**
 * Passages that the paper prints more than once, in the report and in its business case. They stand here
 * once so that they are the same, word for word, wherever they are printed, as they are in the paper.
 */

export const statutoryBasis =
  'The Children and Families Act 2014 sets out what a council must do for children and young people with special educational needs and disabilities (SEND). The revised SEN and Disability Code of Practice: 0-25 (January 2015) gives the detail.';

export const fundingChange =
  'More recently, the Government has put forward changes to how school funding is worked out and managed.';

export const systemChange =
  'No single service can do this alone. Change has to run across the whole system, through every agency and every level of need, to produce a local offer that is built around outcomes.';

export const sendTransformation =
  'bringing the SEN Service and the Disabled Children’s Team together, so that they can meet growing demand, deliver savings and perform better, especially on Education, Health and Care (EHC) Plans.';

export const jointCommissioning =
  'a working partnership between SEN, Disabled Children’s Services, Adult Social Care, Public Health and Health Services, alongside parents, young people, schools, colleges and others with an interest, to become more efficient, manage demand and secure value for money.';

export const adulthood =
  'helping young people and their families to move smoothly from Children’s to Adult Services, and helping young people to build the skills that they need to live independently, find work, stay healthy and play a full part in their community.';

export const qualityAssurance =
  'SEND inspections have only recently started. Ofsted and the CQC lead them, and will look at how far local partners improve outcomes for children and young people with SEND. A self-evaluation against the inspection criteria is under way, to show where the gaps are and what needs to be developed.';

export const bothTeams =
  'It will pay for a transfer review team to move Statements of SEN to EHC Plans, and for core SEN staffing so that more Education Health and Care Needs Assessments are finished within 20 weeks.';

export const statementsWaiting =
  'In August 2016, 677 Statements of SEN in LBHF were still waiting to be re-assessed and transferred to an EHC Plan. To meet the statutory target, each child’s move from a Statement to an EHC Plan has to be finished with 18 weeks.';

export const disrepute =
  'Failure to comply would bring the Council into disrepute and expose it to litigation by parents of children with SEND and by others.';

export const inspectionDriver =
  'A related driver is the risk of a poor result from an Ofsted / CQC inspection.';

export const beyondCompliance =
  'Compliance with the Code of Practice is not the only aim: customers and staff stand to gain as well.';

export const gains =
  'They gain from a holistic, joined up approach to children, young people and their families; from clear and open pathways and processes; from good and outstanding local provision, including post 19; from support that looks at the whole life and the whole family, backed by personal budgets; and from early intervention, prevention and better forecasting of demand.';

export const demandLed =
  'These services are led by demand, so a changing population carries a large financial risk. The evidence is that demand will grow, both locally and nationally';
