import type { Rows } from '../../entities/index.ts';
import { list, n, p } from '../write.ts';
import { areasTable } from './paper001Areas.ts';
import { recommendations, report, sectionsOf } from './report.ts';
import { statedRisks } from './statedRisks.ts';

const ref = 'bcp-written-statement-of-action-2021';
const { section, field } = sectionsOf('wsa');

/**
 * Report of 24 November 2021 on the written statement of action. It has no appendices section, names no
 * figure, and says "None" of background papers although it relies on a letter, a draft and an assessment.
 */
const paper = report({
  ref,
  title: 'Written statement of action for special educational needs and disabilities (SEND)',
  shortTitle: 'Written statement of action',
  recommendationStem: null,
  header: {
    status: field('status', p('Public Report')),
    summary: field(
      'summary',
      p(
        'Ofsted and the Care Quality Commission (CQC) carried out a local area inspection of SEND in late June 2021. Because of what they found, the local authority (LA) and Dorset Clinical Commissioning Group (CCG) have to write a Written Statement of Action (WSoA) and hand it in by 7 December.',
      ),
      p(
        'Families, schools, Health, the Council and other partners are writing it together, in a partnership process of co-production.',
      ),
    ),
    reason: field(
      'reason',
      p(
        'So that the Council does what the SEND local area inspection requires of it, and is helped to carry out its legal duties on SEND by delivering eight programmes of work, one for each of the inspectors’ eight criticisms.',
      ),
    ),
    portfolioHolder: field('portfolioHolder', p('Portfolio Holder for Covid Resilience, Schools and Skills')),
    corporateDirector: field('corporateDirector', p('Corporate Director for Children’s Services')),
    authors: field('authors', p('Director of Education\nSEND Programme Manager')),
    wards: field('wards', p('Council-wide')),
    classification: field('classification', p('For Information and Decision')),
  },
  sections: [
    section(
      'background',
      null,
      n(
        'Cabinet heard in September 2021 that Ofsted and CQC had inspected SEND in the local area in late June 2021, and with it the work of the local authority and Dorset CCG. As the inspectors were seriously concerned, the LA and CCG have to write and carry out a WSoA; it is for the Department for Education (DfE) to judge whether it is ‘fit for purpose’.',
      ),
      n(
        'Formal monitoring visits and a second inspection will establish whether the LA and CCG are delivering the WSoA and whether it is making the difference it should. Some of the actions are for the longer term, but within 12 – 18 months there must be clear progress and clear effects to show.',
      ),
      n(
        'The task is a large one. Co-production of the WSoA is a must: it has to show what partners will do together to radically improving SEND in all of BCP. For that the culture has to change, so that parents, carers, children and young people are worked with far more closely, and in earnest. The date by which the WSoA must be handed in is 7 December 2021.',
      ),
      n(
        'A first meeting with advisors of the DfE and NHS England has taken place; all concerned wanted to be sure that the arrangements for writing the WSoA were sound.',
      ),
    ),
    section(
      'development',
      'Development of the WSoA',
      n(
        'Partners have undertaken to write and to deliver the WSoA together. The SEND Improvement Board (SIB) is to sign it off on the 2 December 2021, so that it can be handed in. An LGA Advisor is in the chair of SIB. Its members come from education, from those who provide and those who commission health services, from parents/carers, from the voluntary sector and from the LA (senior officers and Members, Adult Services and Children’s Services, with the Portfolio Holder for Covid Resilience, Schools and Skills among them).',
        { id: 'wsa-partnership' },
      ),
      n(
        'The inspection letter names eight areas of weakness, and each now has a workstream. Workstreams answer to the SIB. It is their task to draw up the WSoA and to recommend it: actions, impact measures and resource requirements. Some 100 parents/carers and colleagues who deliver services for the partners sit in the working groups; many more children, young people, parents/carers and colleagues have a say in other ways, such as:',
        { id: 'wsa-workstreams' },
      ),
      list('alpha', [
        'Talks in local groups of parents/carers, with the LA and CCG present;',
        'Events held online for parents/carers, with the LA and CCG as hosts;',
        'Conversations with single parents/carers;',
        'A survey among children and young people',
      ]),
      n(
        'The programme has been organised and has a detailed timeline, so that the deadline is met and all work programmes pass through due diligence and quality assurance. Part of that are an equality impact assessment, an assessment of what resources are needed, a technical review of the impact measures put forward, and reviews by DfE/NHS advisors.',
        { id: 'wsa-programme' },
      ),
      n(
        'Because the LA and CCG have so little time, and because partners have to agree on the WSoA as a body, the Portfolio Holder for Covid Resilience, Schools and Skills should be given authority to sign the WSoA off for the Council.',
      ),
      n(
        'There is a working draft of the WSoA. It shows where things stand and will be worked on before the SIB considers and agrees it on the 2 December 2021. What remains is to review and sharpen the actions and to settle leads, timescales and resource needs. Actions will be checked, too, for whether they serve the culture that is aimed at: one of trust, transparency, empathy, communication, belonging and respect, centred on the child or young person.',
      ),
      n(
        'The draft holds areas of focus (what is intended for each of the eight areas of weakness) and draft actions that lead there. Partners co-produced the draft actions in the week of the 18 22 October, and the workstream groups have still to review them. The work is therefore not finished; it is being shown to families and colleagues more widely at this point so that co-production stays open to view. As the inspection found co-production to be greatly wanting, partners must have the process of writing the WSoA fully in their hands. For this reason Cabinet does not see the draft it its current form; but it clearly matters that Cabinet learns as early as it can where the work is heading.',
      ),
      n(
        'The table that follows gives the weaknesses that the inspection identified and, in outline, what partners mean to do about each. Partners are just as firmly committed to preparation for adulthood, which is a matter for all workstreams. The workstreams depend on each other in very many ways (all of them, for instance, have actions that bring in co-production), too many to be shown in full. Local areas need not hold back with improvement until a WSoA has passed as fit for purpose. BCP had improvement work in hand already, is building on it, and has taken steps at once: among them are a review of mainstream banding, the additional resources that Cabinet and Council agreed, and the joint appointment a project lead for joint commissioning, whom the Council and CCG share.',
      ),
      areasTable,
    ),
    section(
      'financial',
      null,
      n(
        'Cabinet and Council agreed in September 2021 on resources for this year and for later years with which to develop the WSoA; some of them lay foundations for delivery as well. It was noted then that there would be further business cases. While the WSoA is being written, partner agencies are working out what more they need. Some of its actions are reviews or evaluations that have to come before the steps of implementation can be fixed, and resource needs will be assessed at that point. Partner agencies will provide for some of these needs; others fall to the LA (in part from what it has already).',
      ),
      n(
        'Business cases will follow when partner agencies have agreed on the WSoA and the Department for Education has passed it as fit for purpose.',
      ),
    ),
    section(
      'legal',
      null,
      n('The WSoA will help the LA to carry out what the law requires of it on SEND.'),
      n(
        'Section 20 of the Children Act 2004 is the basis for inspecting how local areas carry out their responsibilities for children and young people with special educational needs and/or disabilities. If Her Majesty’s Chief Inspector (HMCI) decides that there has to be a written statement of action, the local area has 70 days from receiving the final report or letter in which to produce it, puts it on local websites, and sends copies to Ofsted, to CQC and to the Secretary of State (Regulation 4(5)).',
      ),
      n(
        'What particular actions mean in law will be assessed during the implementation phase, when decisions on them are taken in the proper way.',
      ),
    ),
    section(
      'humanResources',
      null,
      n(
        'To carry out the WSoA, all colleagues who deliver services will have to work in new ways, and the culture will have to change a great deal.',
      ),
      n(
        'What particular actions mean for staff will be assessed during the implementation phase, when decisions on them are taken in the proper way.',
      ),
    ),
    section(
      'sustainability',
      null,
      n(
        'The WSoA has no direct effect on sustainability. But inclusion is at the heart of the WSoA and of the SEND & Inclusion Strategy, and with inclusion more use will be made of local provision.',
      ),
    ),
    section(
      'publicHealth',
      null,
      n(
        'The written statement of action covers education, health and care, so that better health and wellbeing lie at the heart of the WSOA.',
      ),
    ),
    section(
      'equality',
      null,
      n(
        'Partners have kept an EIA conversation document since work on the WSOA began and go on filling it in. The EIA Panel considered it on 14 October and gave it ‘GREEN’: the evidence suffices to show that the public sector equality duty has been met.',
      ),
      n(
        'In every part of life, children and young people with SEND and their families may have experiences unlike those of their peers, whether in the country at large or among local peers without SEND. The gap is wider where needs are more complex, undiagnosed or difficult to diagnose. Fewer of them are in mainstream education, for example, public transport may be closed to them, and they have less chance of an independent life. For many parent carers, who may have additional needs of their own, it brings more stress and many extra challenges every day. Siblings feel it too, some of them as young carers.',
      ),
      n(
        'What families experience depends very much on how complex the need is and on whether there is a diagnosis, an EHCP or both.',
      ),
      n(
        'With the WSoA, experiences and outcomes should get better for children and young people with SEND and their families. For employees of the Council and of partner agencies much will change: culture, practice and processes. The wider community (school and civic society) should gain as well: it should become more inclusive, with children and adults who are used to seeing people unlike themselves.',
      ),
      n(
        'The way there is to deal with the eight issues of the inspection report and to carry out the strategic aims of preparation for adulthood (set out in the SEND & Inclusion Strategy). The plan is a long-term one: some things are already getting better, others need more time.',
      ),
      n('At the implementation stage there will be further EIAs.'),
    ),
    section(
      'risk',
      null,
      n(
        'The risks of delivering the WSOA are being identified while it is written; its projects will have risk registers and mitigations. The more significant risk for the Council is that no robust WSoA is developed and implemented. These include:',
        { id: 'wsa-risks' },
      ),
      list('alpha', statedRisks),
      n(
        'The programme that develops the WSoA has been set up with these risks in mind: the arrangements described in [[wsa-partnership|paragraphs {n}]] to [[wsa-programme|{n}]] mitigate them, and the actions of the WSoA itself will mitigate the others in the list.',
      ),
    ),
    section('backgroundPapers', null, p('None.')),
    section('appendices', null, p('None')),
  ],
});

export const paper001 = {
  paper: [paper],
  recommendation: recommendations(ref, 'wsa', [
    {
      label: '(a)',
      body: 'bcp-cabinet',
      text: 'Endorse partnership as the approach to radically improving special educational needs and disabilities in the whole BCP area',
    },
    {
      label: '(b)',
      body: 'bcp-cabinet',
      text: 'Give the Portfolio Holder for Covid Resilience, Schools and Skills delegated authority to sign the WSoA off for the Council',
    },
  ]),
} satisfies Partial<Rows>;
