import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';

type Kind = Row<'post'>['kind'];

/**
 * Posts, never people. Those of the papers carry the papers' titles; the other portfolios and the seats of
 * the board that the papers only describe ("schools", "health providers") are worded by the sample.
 */
const titles = {
  leader: ['Leader of the Council', 'member'],
  deputyLeader: ['Deputy Leader of the Council', 'member'],
  schoolsAndSkills: ['Portfolio Holder for Covid Resilience, Schools and Skills', 'member'],
  prioritiesAndDelivery: ['Portfolio Holder for Council Priorities and Delivery', 'member'],
  childrenAndYoungPeople: ['Portfolio Holder for Children and Young People', 'member'],
  adults: ['Portfolio Holder for Adult Social Care', 'member'],
  homes: ['Portfolio Holder for Homes', 'member'],
  environment: ['Portfolio Holder for Environment', 'member'],
  educationAndSkills: ['Portfolio Holder for Children, Young People, Education and Skills', 'member'],
  finance: ['Portfolio Holder for Finance', 'member'],
  healthAndWellbeing: ['Portfolio Holder for Health and Wellbeing', 'member'],
  housing: ['Portfolio Holder for Housing', 'member'],
  climate: ['Portfolio Holder for Climate and Environment', 'member'],

  chiefExecutive: ['Chief Executive', 'officer'],
  childrensDirector: ['Corporate Director for Children’s Services', 'officer'],
  directorOfEducation: ['Director of Education', 'officer'],
  directorOfEducationAndSkills: ['Director of Education & Skills', 'officer'],
  programmeManager: ['SEND Programme Manager', 'officer'],
  headOfSend: ['Head of SEND Service', 'officer'],
  principalPsychologist: ['Principal Educational Psychologist', 'officer'],
  adultsDirector: ['Director of Adult Social Services', 'officer'],
  financeDirector: ['Director of Finance', 'officer'],
  commissioningDirector: ['Director of Children’s Commissioning', 'officer'],
  communicationsHead: ['Head of Communications', 'officer'],
  jointCommissioningLead: ['Project Lead for Joint Commissioning', 'officer'],

  lgaAdviser: ['Local Government Association Adviser', 'partner'],
  clinicalCommissioner: ['Dorset Clinical Commissioning Group, lead for children', 'partner'],
  integratedCareBoard: ['NHS Dorset Integrated Care Board, lead for children', 'partner'],
  communityHealth: ['Community health provider, director of services', 'partner'],
  hospitalTrust: ['Hospital provider, lead for children', 'partner'],
  primarySchools: ['Primary schools, headteacher representative', 'partner'],
  secondarySchools: ['Secondary schools, headteacher representative', 'partner'],
  specialSchools: ['Special schools, headteacher representative', 'partner'],
  parentCarerForum: ['Parent Carer Forum, representative', 'partner'],
  voluntarySector: ['Voluntary sector, representative', 'partner'],
} as const satisfies Record<string, readonly [title: string, kind: Kind]>;

export type BcpPost = keyof typeof titles;

/** Identifier of a post of the sample. */
export const bcpPost = (key: BcpPost): string => sampleId('post', `bcp-${key}`);

export const bcpPosts = {
  post: (Object.keys(titles) as BcpPost[]).map((key) => ({
    id: bcpPost(key),
    deletedAt: null,
    organisationId: sampleId('organisation', 'bcp'),
    title: titles[key][0],
    kind: titles[key][1],
  })),
} satisfies Partial<Rows>;
