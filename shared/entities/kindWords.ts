import type { EntityKind } from './index.ts';

/** What each kind is called on screen, one and several. */
export const kindWords: Readonly<Record<EntityKind, readonly [one: string, several: string]>> = {
  organisation: ['council', 'councils'],
  paperTemplate: ['paper template', 'paper templates'],
  body: ['body', 'bodies'],
  person: ['person', 'people'],
  post: ['post', 'posts'],
  postHolder: ['holder of a post', 'holders of posts'],
  membership: ['seat', 'seats'],
  programme: ['programme', 'programmes'],
  workstream: ['workstream', 'workstreams'],
  risk: ['risk', 'risks'],
  measure: ['measure', 'measures'],
  meeting: ['meeting', 'meetings'],
  paper: ['paper', 'papers'],
  forwardPlanEntry: ['forward plan entry', 'forward plan entries'],
  recommendation: ['recommendation', 'recommendations'],
  signOff: ['sign-off', 'sign-offs'],
  option: ['option', 'options'],
  backgroundPaper: ['background paper', 'background papers'],
  appendix: ['appendix', 'appendices'],
  attachment: ['attachment', 'attachments'],
  agendaItem: ['agenda item', 'agenda items'],
  financeLine: ['finance line', 'finance lines'],
  milestone: ['milestone', 'milestones'],
  action: ['action', 'actions'],
  checkOverride: ['override of a check', 'overrides of checks'],
  packVersion: ['published pack', 'published packs'],
  supplement: ['supplement', 'supplements'],
  decision: ['decision', 'decisions'],
  attendance: ['attendance', 'attendances'],
  itemRecord: ['record of an item', 'records of items'],
  declaration: ['declaration of interest', 'declarations of interest'],
  callIn: ['call-in', 'call-ins'],
  decisionProgress: ['progress of a decision', 'progress of decisions'],
  minutes: ['minutes', 'minutes'],
  retentionHold: ['hold', 'holds'],
  holdRelease: ['release of a hold', 'releases of holds'],
  disposal: ['certificate of disposal', 'certificates of disposal'],
  confirmedMinutes: ['confirmed minutes', 'confirmed minutes'],
  shelfPack: ['pack on the shelf', 'packs on the shelf'],
  note: ['note', 'notes'],
};

/** "1 risk", "12 risks". */
export const countOf = (kind: EntityKind, number: number): string =>
  `${number} ${kindWords[kind][number === 1 ? 0 : 1]}`;
