import type { EntityKind, Row } from '../../shared/entities/index.ts';
import type { RowReader } from './rows.ts';

export interface Owner {
  readonly kind: EntityKind;
  /** The field that points at it. */
  readonly field: string;
}

const council: Owner = { kind: 'organisation', field: 'organisationId' };
const body: Owner = { kind: 'body', field: 'bodyId' };
const post: Owner = { kind: 'post', field: 'postId' };
const programme: Owner = { kind: 'programme', field: 'programmeId' };
const meeting: Owner = { kind: 'meeting', field: 'meetingId' };
const paper: Owner = { kind: 'paper', field: 'paperId' };
const appendix: Owner = { kind: 'appendix', field: 'appendixId' };

/**
 * What a row is a part of: it goes into the bin and comes back with it, and is found under its name. Other links only
 * name something (an agenda item its paper, a risk its owner) and stay as they are. The first that is set counts.
 */
export const owners: Readonly<Record<EntityKind, readonly Owner[]>> = {
  organisation: [],
  paperTemplate: [council],
  body: [council],
  person: [council],
  post: [council],
  postHolder: [post],
  membership: [body],
  programme: [council],
  workstream: [programme],
  risk: [programme],
  measure: [programme],
  meeting: [body],
  paper: [council],
  forwardPlanEntry: [body],
  recommendation: [paper],
  signOff: [paper],
  option: [paper],
  backgroundPaper: [paper],
  appendix: [paper],
  attachment: [appendix, paper],
  agendaItem: [meeting],
  financeLine: [programme],
  milestone: [programme],
  action: [programme, meeting],
  checkOverride: [meeting],
  packVersion: [meeting],
  supplement: [meeting],
  decision: [meeting],
  attendance: [meeting],
  itemRecord: [{ kind: 'agendaItem', field: 'agendaItemId' }],
  declaration: [meeting],
  callIn: [meeting],
  decisionProgress: [meeting],
  minutes: [meeting],
  confirmedMinutes: [meeting],
  retentionHold: [meeting],
  holdRelease: [{ kind: 'retentionHold', field: 'retentionHoldId' }],
  disposal: [meeting],
  shelfPack: [],
  note: [],
};

export interface Found {
  readonly kind: EntityKind;
  readonly row: Row<EntityKind>;
}

/** The row that a row is a part of, also from the bin. */
export function ownerOf(rowOf: RowReader, { kind, row }: Found): Found | undefined {
  const links = row as unknown as Readonly<Record<string, string | null>>;
  for (const { kind: ownerKind, field } of owners[kind]) {
    const id = links[field];
    const owner = typeof id === 'string' ? rowOf(ownerKind, id) : undefined;
    if (owner !== undefined) return { kind: ownerKind, row: owner };
  }
  return undefined;
}
