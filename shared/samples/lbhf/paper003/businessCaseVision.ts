import { h, list, p } from '../../write.ts';

/** Section 3 of the business case. */
export const businessCaseVision = [
  h(3, 'Vision'),
  p('We will:'),
  list('bullet', [
    'provide well for the needs of children and young people with SEN, with education, health and social care working together',
    'keep our eyes on preparing young people for adult life: independent living, employment and health',
    'commission services for 0-25yrs jointly, so that all parties make the best use of what an area has and young people do better thanks to support that is as efficient, effective, equitable and sustainable as it can be',
    'own the Local Offer together. Those whom it is for (children, parents, young people with SEN or disabilities) should have a part in planning, publishing and reviewing what is in it, and a means to comment on it and give feedback',
  ]),
  h(4, 'Outcomes'),
  p('What the programme will bring about:'),
  list('bullet', [
    'Good and outstanding local provision of the right kind, specialist and mainstream, at the right cost',
    'An approach that takes in the whole life and the whole family, supported by personal budgets',
    'Clear pathways, through transition to adulthood above all',
    'Partner agencies, parents, children and young people joined up well (joint commissioning included), in the spirit of the Children and Families Act',
    'Early intervention, prevention and forecasting of demand, to spend less and to prevent costly transfers to adults’ services.',
    'Better pathways and processes, so that provision and services are used as they should be',
    'Fewer staff needed to run these services',
  ]),
  h(4, 'Future operating model (where applicable)'),
  p(
    'The model will have an integrated SEND Service under a Shared Service Assistant Director for SEN, Disabled and Vulnerable Children.',
  ),
  p(
    'There will be clear pathways and transitions to adulthood, with better provision and supported employment.',
  ),
  p('The residential strategy for disabled children will be put into practice.'),
  p(
    'A joint commissioning strategy will be firmly in place with what it needs to work, such as ways to forecast demand, so as to spend less and to prevent costly transfers to adults’ services.',
  ),
  p('There will be a time limited Transfer Team.'),
  h(4, 'Change impact'),
  p(
    'For children, young people and their families the change is for the better: services that are whole and joined up, information and advice that are easier to come by, and an assessment that puts the child and the family first.',
  ),
  p(
    'Staff gain from better processes and pathways and from an approach that is more whole and more joined up.',
  ),
] as const;
