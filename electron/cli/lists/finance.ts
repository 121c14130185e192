import { totalOf } from '../../../shared/entities/financeLine.ts';
import { formatPence } from '../../../shared/money.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { readKind } from '../../store/rows.ts';
import { type Listing, brief, by, index, listing } from './listing.ts';

/** Finance lines by programme, group and place; amounts in whole pence in JSON, in pounds in the table. */
export function finance(read: ReadHandle): Listing {
  const programme = index(readKind(read, 'programme'));
  const paper = index(readKind(read, 'paper'));
  const entries = readKind(read, 'financeLine').map((row) => ({
    programme: programme(row.programmeId)?.ref ?? '',
    paper: paper(row.paperId)?.ref ?? null,
    group: row.group,
    position: row.position,
    label: row.label,
    kind: row.kind,
    nature: row.nature,
    term: row.term,
    amountsPence: row.amounts,
    totalPence: totalOf(row),
    sourceKind: row.sourceKind,
    sourceName: row.sourceName,
    approved: row.approved,
  }));
  const place = by<(typeof entries)[number]>(
    (row) => `${row.programme} ${row.group} ${String(row.position).padStart(6, '0')}`,
  );
  return listing(entries.sort(place), [
    { head: 'programme', cell: (row) => row.programme },
    { head: 'group', cell: ({ group }) => brief(group, 36) },
    { head: 'line', cell: ({ label }) => brief(label, 48) },
    { head: 'kind', cell: ({ kind }) => kind },
    { head: 'term', cell: ({ term }) => term },
    { head: 'years', cell: ({ amountsPence }) => years(Object.keys(amountsPence)) },
    { head: 'total', cell: ({ totalPence }) => formatPence(totalPence, { unit: '£' }), number: true },
    { head: 'paid from', cell: ({ sourceKind }) => sourceKind },
  ]);
}

/** "2021/22" or "2021/22–2024/25" */
function years(written: readonly string[]): string {
  const [first = '', ...others] = [...written].sort();
  const last = others.at(-1);
  return last === undefined ? first : `${first}–${last}`;
}
