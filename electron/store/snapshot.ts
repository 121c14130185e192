import type { PackData } from '../../shared/assemble.ts';
import { type EntityKind, type Rows, entityKinds } from '../../shared/entities/index.ts';
import type { ReadHandle } from './handles.ts';
import { readKind } from './rows.ts';

/** The meetings of its body until then: matters arise from what they decided. */
const meetings = `SELECT earlier.id FROM meeting AS earlier JOIN meeting AS own ON own.bodyId = earlier.bodyId
  WHERE own.id = :meetingId AND (earlier.id = own.id OR earlier.date < own.date)`;
const ofMeetings = `meetingId IN (${meetings})`;
const papers = 'SELECT paperId FROM agendaItem WHERE meetingId = :meetingId AND deletedAt IS NULL';
const programmes = `SELECT programmeId FROM paper WHERE id IN (${papers})`;
const organisation =
  'SELECT organisationId FROM body WHERE id IN (SELECT bodyId FROM meeting WHERE id = :meetingId)';
const ofPapers = `paperId IN (${papers})`;
const ofProgrammes = `programmeId IN (${programmes})`;
const ofOrganisation = `organisationId IN (${organisation})`;

/**
 * Which rows a meeting's pack may draw on, as the WHERE of each table: the council with its bodies, posts and people (all
 * of them, there are few), the papers on the agenda with their parts, the programmes that these papers belong to, and what
 * earlier meetings of the body decided. Earlier packs are left out: a pack does not hold packs.
 */
const needed: Readonly<Record<EntityKind, string>> = {
  organisation: `id IN (${organisation})`,
  paperTemplate: ofOrganisation,
  body: ofOrganisation,
  person: ofOrganisation,
  post: ofOrganisation,
  postHolder: `postId IN (SELECT id FROM post WHERE ${ofOrganisation})`,
  membership: 'bodyId IN (SELECT bodyId FROM meeting WHERE id = :meetingId)',
  programme: `id IN (${programmes})`,
  workstream: ofProgrammes,
  risk: ofProgrammes,
  measure: ofProgrammes,
  meeting: `id IN (${meetings})`,
  paper: `id IN (${papers})`,
  forwardPlanEntry: ofPapers,
  recommendation: ofPapers,
  signOff: ofPapers,
  option: ofPapers,
  backgroundPaper: ofPapers,
  appendix: ofPapers,
  attachment: `${ofPapers} OR appendixId IN (SELECT id FROM appendix WHERE ${ofPapers})`,
  agendaItem: 'meetingId = :meetingId',
  financeLine: `${ofProgrammes} OR ${ofPapers}`,
  milestone: ofProgrammes,
  action: `${ofProgrammes} OR ${ofMeetings}`,
  checkOverride: 'meetingId = :meetingId',
  packVersion: 'FALSE',
  supplement: 'FALSE',
  decision: ofMeetings,
  attendance: 'FALSE',
  // Also those that tell whether an action of the programme was agreed in private, at whichever meeting.
  itemRecord: `agendaItemId IN (SELECT id FROM agendaItem WHERE ${ofMeetings})
    OR agendaItemId IN (SELECT agendaItemId FROM action WHERE ${ofProgrammes})`,
  declaration: 'FALSE',
  callIn: ofMeetings,
  decisionProgress: ofMeetings,
  minutes: 'FALSE',
  confirmedMinutes: 'FALSE',
  retentionHold: 'FALSE',
  holdRelease: 'FALSE',
  disposal: 'meetingId = :meetingId',
  shelfPack: 'FALSE',
  note: 'FALSE',
};

/** The rows that a meeting's pack is assembled from, as they stood at one moment. */
export function snapshot(read: ReadHandle, meetingId: string, assembledAt: string): PackData {
  const rowsOf = (kind: EntityKind) =>
    readKind(read, kind, needed[kind], needed[kind].includes(':meetingId') ? { meetingId } : {});
  const rows = read.transaction(() => Object.fromEntries(entityKinds.map((kind) => [kind, rowsOf(kind)])))();
  return { meetingId, rows: rows as unknown as Rows, assembledAt };
}
