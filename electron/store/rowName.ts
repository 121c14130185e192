/** What a row is called where it stands alone: in the bin, among search results, in what undo says. */
import { formatDate } from '../../shared/dates.ts';
import { noteName } from '../../shared/notes/noteName.ts';
import type { EntityKind, Row } from '../../shared/entities/index.ts';
import { type Found, ownerOf } from './owners.ts';
import type { RowReader } from './rows.ts';

type Naming = { readonly [K in EntityKind]: (row: Row<K>, rowOf: RowReader) => string };

const named: Naming = {
  organisation: ({ name }) => name,
  paperTemplate: ({ label }) => label,
  body: ({ name }) => name,
  person: ({ name }) => name,
  post: ({ title }) => title,
  postHolder: ({ personId, postId }, rowOf) =>
    `${rowOf('person', personId)?.name ?? ''} as ${rowOf('post', postId)?.title ?? ''}`,
  membership: ({ role, postId }, rowOf) => `${role}, ${rowOf('post', postId)?.title ?? ''}`,
  programme: ({ name }) => name,
  workstream: ({ number, name }) => `Workstream ${number}, ${name}`,
  risk: ({ ref, title }) => `${ref} ${title}`,
  measure: ({ ref, name }) => `${ref} ${name}`,
  meeting: ({ bodyId, date }, rowOf) => `${rowOf('body', bodyId)?.name ?? ''}, ${formatDate(date, 'medium')}`,
  paper: ({ title }) => title,
  forwardPlanEntry: ({ ref, matter }) => (ref === '' ? matter : `${ref} ${matter}`),
  recommendation: ({ label, position }) => `Recommendation ${label ?? position}`,
  signOff: ({ kind }) => `Sign-off, ${kind}`,
  option: ({ label, title }) => `${label}: ${title}`,
  backgroundPaper: ({ title }) => title,
  appendix: ({ label, title }) => `${label}: ${title}`,
  attachment: ({ name }) => name,
  agendaItem: ({ number, title }) => `Item ${number}, ${title}`,
  financeLine: ({ label }) => label,
  milestone: ({ name }) => name,
  action: ({ ref, text }) => `${ref} ${text}`,
  checkOverride: ({ reason }) => reason,
  packVersion: ({ number }) => `Version ${number}`,
  supplement: ({ number }) => `Supplement ${number}`,
  decision: ({ text }) => text,
  attendance: ({ name }) => name,
  itemRecord: ({ agendaItemId }, rowOf) =>
    `Record of ${rowOf('agendaItem', agendaItemId)?.title ?? 'an item'}`,
  declaration: ({ attendanceId }, rowOf) =>
    `Declaration of ${rowOf('attendance', attendanceId)?.name ?? 'an interest'}`,
  callIn: ({ decisionId }, rowOf) => `Call-in of ${rowOf('decision', decisionId)?.text ?? 'a decision'}`,
  decisionProgress: ({ decisionId }, rowOf) =>
    `Progress of ${rowOf('decision', decisionId)?.text ?? 'a decision'}`,
  minutes: () => 'Minutes',
  retentionHold: ({ reason }) => `Hold: ${reason}`,
  holdRelease: ({ reason }) => `Release of a hold: ${reason}`,
  disposal: () => 'Certificate of disposal',
  confirmedMinutes: () => 'Confirmed minutes',
  shelfPack: ({ manifest }) => manifest.title,
  note: (note) => noteName(note),
};

/** At most 120 characters, cut at a word. */
export const nameOf = (rowOf: RowReader, { kind, row }: Found): string =>
  shortened((named[kind] as (row: Row<EntityKind>, rowOf: RowReader) => string)(row, rowOf).trim());

/** Names of what a row is a part of, the nearest first: "Cabinet, 27 September 2023", then "Cabinet" … */
export function placeOf(rowOf: RowReader, found: Found): readonly string[] {
  const owner = ownerOf(rowOf, found);
  return owner === undefined ? [] : [nameOf(rowOf, owner), ...placeOf(rowOf, owner)];
}

const longest = 120;

function shortened(name: string): string {
  if (name.length <= longest) return name;
  const cut = name.slice(0, longest);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), longest / 2))} …`;
}
