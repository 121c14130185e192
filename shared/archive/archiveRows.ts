import type { EntityKind, Row, Rows } from '../entities/index.ts';
import { restrictedAt } from '../restriction/restrictedAt.ts';

/** What the rows of a meeting's record are: its papers with their parts, its agenda, and what was done and decided at it. */
export const archivedKinds = [
  'meeting',
  'agendaItem',
  'paper',
  'recommendation',
  'signOff',
  'option',
  'backgroundPaper',
  'appendix',
  'attachment',
  'forwardPlanEntry',
  'checkOverride',
  'attendance',
  'declaration',
  'itemRecord',
  'decision',
  'callIn',
  'decisionProgress',
  'action',
  'minutes',
] as const satisfies readonly EntityKind[];

export type ArchivedKind = (typeof archivedKinds)[number];
export type ArchivedRows = { readonly [K in ArchivedKind]: readonly Row<K>[] };

/**
 * The rows of a meeting's record. With an ISO day in `openOn`, only what the public may see on it: whatever belongs to a paper or an
 * appendix that is restricted, or was so at the meeting, or to an item that was heard in private, is left out, and so is what belongs
 * to that.
 */
export function archiveRows(rows: Rows, meetingId: string, openOn: string | null): ArchivedRows {
  const items = rows.agendaItem.filter((item) => item.meetingId === meetingId);
  const papers = new Set(items.flatMap(({ paperId }) => (paperId === null ? [] : [paperId])));
  const ids = new Set<string>([meetingId, ...papers, ...items.map(({ id }) => id)]);
  const all = archivedKinds.map((kind) => {
    // In the order of the kinds: what is pointed at has been found before what points.
    const found = (rows[kind] as readonly Row<EntityKind>[]).filter(
      (row) => ids.has(row.id) || linksOf(row).some((id) => ids.has(id)),
    );
    for (const { id } of found) ids.add(id);
    return [kind, found] as const;
  });
  const whole = Object.fromEntries(all) as unknown as ArchivedRows;
  return openOn === null ? whole : withoutHidden(whole, openOn);
}

/** Whether the record of a meeting has rows that the public may not see on an ISO day. */
export function hasHiddenRows(rows: Rows, meetingId: string, today: string): boolean {
  const [whole, open] = [archiveRows(rows, meetingId, null), archiveRows(rows, meetingId, today)];
  return archivedKinds.some((kind) => whole[kind].length > open[kind].length);
}

/** Rows of these kinds belong to what they name here. */
const links = [
  'meetingId',
  'paperId',
  'appendixId',
  'agendaItemId',
  'recommendationId',
  'decisionId',
] as const;

function linksOf(row: object): string[] {
  const fields = row as Readonly<Record<string, unknown>>;
  return links.flatMap((name) => {
    const value = fields[name];
    return typeof value === 'string' ? [value] : [];
  });
}

function withoutHidden(rows: ArchivedRows, today: string): ArchivedRows {
  const hidden = new Set<string>();
  const days = [today, ...rows.meeting.map(({ date }) => date)];
  for (const each of [...rows.paper, ...rows.appendix])
    if (days.some((day) => restrictedAt(each, day))) hidden.add(each.id);
  for (const { agendaItemId, inPrivate } of rows.itemRecord) if (inPrivate) hidden.add(agendaItemId);
  for (const { id, paperId } of rows.agendaItem) if (paperId !== null && hidden.has(paperId)) hidden.add(id);
  for (const { id, paperId } of rows.agendaItem) if (hidden.has(id) && paperId !== null) hidden.add(paperId);
  const kept = archivedKinds.map((kind) => {
    // They do not say which item their words are about.
    if (hidden.size > 0 && (kind === 'minutes' || kind === 'action')) return [kind, []] as const;
    const open = (rows[kind] as readonly Row<EntityKind>[]).filter((row) => {
      const isHidden = hidden.has(row.id) || linksOf(row).some((id) => hidden.has(id));
      if (isHidden) hidden.add(row.id);
      return !isHidden;
    });
    return [kind, open] as const;
  });
  return Object.fromEntries(kept);
}
