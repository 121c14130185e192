/**
 * Names of statutes and bodies, slips of the pen, and abbreviations, as data. An organisation adds entries of its own
 * to `names`; nothing here is code, and the rules say what is done with it.
 */

/** A name and what is written for it by mistake. Patterns see straight quotation marks. */
export interface GlossaryEntry {
  readonly right: string;
  /** Regular expressions, without regard to case unless `exact`. */
  readonly wrong: readonly string[];
  readonly exact?: true;
  /** Why, where the name alone does not show it. */
  readonly why?: string;
}

export const names: readonly GlossaryEntry[] = [
  {
    right: 'Children and Families Act',
    wrong: ["Children'?s'? and Famil(?:ies|y)'? Act", 'Children and Family Act', 'Child and Families Act'],
    why: 'the Act of 2014 is the Children and Families Act',
  },
  {
    right: 'Children Act',
    wrong: ["(?:The )?Children'?s'? Act(?= (?:1989|2004))", 'Child Act(?= (?:1989|2004))'],
    why: 'the Acts of 1989 and 2004 are the Children Acts',
  },
  {
    right: 'Written Statement of Action',
    wrong: ['Written State of Action', 'Written Statement of Actions'],
  },
  {
    right: 'Care Quality Commission',
    wrong: ['Quality Care Commission', 'Care Quality Commision', 'Commission for Care Quality'],
  },
  {
    right: 'Education, Health and Care',
    wrong: [
      'Education and Health Care',
      'Education,? Health (?:&|and) Care(?<!Education, Health and Care)',
      'Education and Health and Care',
    ],
    why: 'the statutory term has the comma',
  },
  { right: 'CAMHS', wrong: ['CAHMS'], exact: true, why: 'Child and Adolescent Mental Health Services' },
  {
    right: 'Special Educational Needs',
    wrong: ['Special Education Needs', 'Special Educational Need(?= and Disabilit)'],
  },
  { right: 'Educational Psychology', wrong: ['Education Psychology'] },
  {
    right: 'Health and Wellbeing Board',
    wrong: ['Health and Well[- ]Being Board', 'Health & Well[- ]?being Board'],
  },
  { right: 'Department for Education', wrong: ['Department of Education(?! (?:and|in) )'] },
  { right: 'Children’s Trust', wrong: ['Children Trust', 'Childrens Trust'] },
  { right: 'Equality Act', wrong: ['Equalit(?:ies|ys?) Act(?= 20\\d\\d)', 'Equalities Act'] },
  { right: 'Human Rights Act 1998', wrong: ['Human Rights Act (?:19(?!98)\\d\\d|2\\d\\d\\d)'] },
  { right: 'Freedom of Information Act 2000', wrong: ['Freedom of Information Act (?!2000)(?:19|20)\\d\\d'] },
  { right: 'Care Act 2014', wrong: ['Care Act (?!2014)20\\d\\d'] },
  { right: 'Localism Act 2011', wrong: ['Localism Act (?!2011)20\\d\\d'] },
  { right: 'Children and Families Act 2014', wrong: ['Children and Families Act (?!2014)(?:19|20)\\d\\d'] },
  { right: 'Ofsted', wrong: ['OFSTED', 'OfSted'], exact: true },
  { right: 'Information Commissioner’s Office', wrong: ['Information Commission(?:er)?s? Office'] },
  {
    right: 'Local Government and Social Care Ombudsman',
    wrong: ['Local Government Ombudsman'],
    why: 'its name since 2017',
  },
];

/** Slips of the pen: words that are all spelt right and do not belong together. `$1` stands for a group. */
export interface Slip {
  readonly wrong: string;
  readonly right: string;
  readonly why?: string;
}

export const slips: readonly Slip[] = [
  { wrong: '\\bit its\\b', right: 'in its' },
  { wrong: '\\b(and|of|the|for) livery\\b', right: '$1 delivery' },
  {
    wrong:
      '\\b(finished|completed|issued|delivered|done|made|assessed|transferred) with (\\d+) (days|weeks|months|years)\\b',
    right: '$1 within $2 $3',
  },
  {
    wrong:
      '\\ba number (?!of\\b|in\\b|that\\b|for\\b|to\\b|which\\b|and\\b|or\\b|between\\b|from\\b|on\\b|is\\b|was\\b|has\\b|at\\b|by\\b|but\\b|as\\b|with\\b|beside\\b|behind\\b|who\\b)(?=[a-z])',
    right: 'a number of ',
  },
  {
    wrong:
      '\\bon the (\\d{1,2}) (January|February|March|April|May|June|July|August|September|October|November|December)\\b',
    right: 'on $1 $2',
  },
  {
    wrong: '\\b(appointment|recruitment|implementation|introduction|consideration|creation) (a|an) (?=[a-z])',
    right: '$1 of $2 ',
  },
  {
    wrong:
      '\\b(together|do|does|order|seeks?|aims?) to (\\w+ly) (improv|chang|reduc|increas|mov|provid|manag)ing\\b',
    right: '$1 to $2 $3e',
    why: 'an infinitive is needed',
  },
  {
    wrong:
      '\\b(together|do|does|order|seeks?|aims?) to (\\w+ly) (develop|address|implement|transform|deliver|embed)ing\\b',
    right: '$1 to $2 $3',
    why: 'an infinitive is needed',
  },
  { wrong: '\\bas describe\\b', right: 'as described' },
  {
    wrong:
      '(?<=\\b(?:Strategy|Plan|Programme|Project|report|paragraph|point|section) )describe (in|above|below)\\b',
    right: 'described $1',
  },
  { wrong: '\\bmake decision\\b', right: 'make decisions' },
  { wrong: '\\bconvert an? (?=academy)', right: 'convert to ' },
  { wrong: '\\bAuthorities and its\\b', right: 'Authorities and their' },
  {
    wrong: "\\b(carer|parent|pupil|officer|councillor|resident)'s(?=[.;]|$)",
    right: '$1s',
    why: 'a plural has no apostrophe',
  },
  { wrong: "\\bcomm's\\b", right: 'comms' },
  { wrong: '\\bear marked\\b', right: 'earmarked' },
  { wrong: '\\bother stakeholder (?=do|are|have)', right: 'other stakeholders ' },
  {
    wrong:
      '\\b(Review|Develop|Agree|Build|Set up|Improve|Plan|Create|Establish|Deliver) and ([a-z]+)(?:ding|ting) the\\b',
    right: '$1 and $2 the',
    why: 'two verbs in two forms',
  },
  { wrong: '\\bneed and or a\\b', right: 'need and/or a' },
  { wrong: '\\bwould of\\b', right: 'would have' },
  { wrong: '\\bcould of\\b', right: 'could have' },
  { wrong: '\\bshould of\\b', right: 'should have' },
  { wrong: '\\bloose (its|their|the) (funding|places|grant)\\b', right: 'lose $1 $2' },
  { wrong: '\\bin regards to\\b', right: 'with regard to' },
  { wrong: '\\bcomprises of\\b', right: 'comprises' },
  { wrong: '\\bprinciple (officer|author|risk|reason|office)\\b', right: 'principal $1' },
  { wrong: '\\bpubic\\b', right: 'public' },
  { wrong: '\\bmange(d|ment|rs?)\\b', right: 'manage$1' },
];

/** Abbreviations that the readers of council papers know, or that are names by now. */
export const knownAbbreviations: ReadonlySet<string> = new Set(
  (
    'UK EU US NHS BBC GP GPs IT ICT HR PDF VAT TBC TBA OK AM PM ID CEO MP MPs PC RAG FTE KPI KPIs GDPR FOI HMRC DWP DVLA BSL ' +
    'COVID COVID-19 WTE AGM CV FAQ FAQs LED TV URL SMART II III IV VI PA HQ NB PS ONS HM HMT UN NATO PREVENT CCTV DIY A4 A3 ' +
    'LGBT LGBTQ LGBTQ+ AI BST GMT PIN SMS USB WIFI RSPCA RNLI NSPCC MOT Ofsted LLP PLC OR AND NOT ALL NONE MUST YES NO TOTAL RED AMBER GREEN JAN FEB MAR APR JUN JUL AUG SEP SEPT OCT NOV DEC PhD BA BSc MA QR XmR PO'
  ).split(' '),
);

/** Usual short forms of posts, which name nobody in an organisation that calls the post otherwise. */
export const postAbbreviations: Readonly<Record<string, string>> = {
  DCS: 'Director of Children’s Services',
  DASS: 'Director of Adult Social Services',
  CFO: 'Chief Finance Officer',
  DPH: 'Director of Public Health',
  HoS: 'Head of Service',
  AD: 'Assistant Director',
};

/** Words of the field that the dictionary lacks and that are no slips. */
export const fieldWords: ReadonlySet<string> = new Set(
  (
    'oncosts caseload caseloads casework safeguarding signposting multiagency multidisciplinary neurodiverse neurodivergent keyworker ' +
    'keyworkers headteacher headteachers timeframe timeframes comms wellbeing workstream workstreams stakeholder stakeholders ' +
    'placemaking homelessness rightsizing recoupment outturn virement virements procurements subcontractor upskill upskilling ' +
    'youngcarer onboarding fulltime pipeline reablement preventative webpage website websites online offline email emails ' +
    'dataset datasets benchmarking baselined pathway pathways advisor advisors mitigations forma annum focussed evidenced resourced resourcing costed uncosted ringfenced ringfence'
  ).split(' '),
);
