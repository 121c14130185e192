import { type RiskScore, scoreOf } from '../../../shared/entities/risk.ts';
import type { ReadHandle } from '../../store/handles.ts';
import { readKind } from '../../store/rows.ts';
import { type Listing, brief, by, index, listing } from './listing.ts';

/** Risks by programme and reference, with likelihood × impact. */
export function risks(read: ReadHandle): Listing {
  const programme = index(readKind(read, 'programme'));
  const post = index(readKind(read, 'post'));
  const entries = readKind(read, 'risk').map((risk) => ({
    programme: programme(risk.programmeId)?.ref ?? '',
    ref: risk.ref,
    title: risk.title,
    category: risk.category,
    inherent: scored(risk.inherent),
    residual: scored(risk.residual),
    target: scored(risk.target),
    response: risk.response,
    owner: post(risk.ownerPostId)?.title ?? null,
    reviewOn: risk.reviewOn,
    closedOn: risk.closedOn,
  }));
  return listing(entries.sort(by((risk) => `${risk.programme} ${risk.ref.padStart(12)}`)), [
    { head: 'programme', cell: (risk) => risk.programme },
    { head: 'risk', cell: ({ ref }) => ref },
    { head: 'title', cell: ({ title }) => brief(title) },
    { head: 'inherent', cell: ({ inherent }) => worded(inherent), number: true },
    { head: 'residual', cell: ({ residual }) => worded(residual), number: true },
    { head: 'target', cell: ({ target }) => worded(target), number: true },
    { head: 'owner', cell: ({ owner }) => brief(owner ?? '', 40) },
  ]);
}

const scored = (score: RiskScore | null) => (score === null ? null : { ...score, score: scoreOf(score) });

const worded = (score: { readonly score: number | null } | null): string =>
  score === null ? 'not scored' : String(score.score);
