import { inForce } from '../../entities/organisation.ts';
import type { Row } from '../../entities/index.ts';
import { totalOf } from '../../entities/financeLine.ts';
import { sumPence } from '../../money.ts';
import type { PaperContext } from '../check.ts';
import { amountsOf, pounds } from './amounts.ts';
import { headerFields, type HeaderWords } from './headerFields.ts';

/** Why a decision may be key (reg 8 of SI 2012/2089): its amount, or the wards it affects. */
export interface KeyGrounds {
  /** "£784,000 passes the threshold of £500,000 for revenue"; null where no threshold is set or passed. */
  readonly amount: string | null;
  /** False where the amount is only recommended to Council, which takes no executive decisions. */
  readonly executive: boolean;
  /** The field "Wards" where it names as many wards as make a decision key; null otherwise. */
  readonly wards: HeaderWords | null;
}

/** What the paper's recommendations, finance lines and header say. */
export function keyGrounds(paper: PaperContext): KeyGrounds {
  const { organisation, meeting, body } = paper.pack;
  const limits = inForce(organisation.keyDecisions, meeting.date);
  const asked = paper.recommendations.filter((each) => (each.amountPence ?? 0) !== 0);
  const own = asked.filter((each) => each.decidingBodyId === null || each.decidingBodyId === body.id);
  return {
    amount: limits === undefined ? null : passed(paper, asked, limits),
    executive: asked.length === 0 || own.length > 0,
    wards: wardsField(paper, limits?.wards ?? 2),
  };
}

type Limits = Row<'organisation'>['keyDecisions'][number];

function passed(paper: PaperContext, asked: readonly Row<'recommendation'>[], limits: Limits): string | null {
  const lines = paper.pack.rows.financeLine.filter(
    (each) => each.paperId === paper.paper.id && each.deletedAt === null,
  );
  const sum = (kind: 'cost' | 'saving', nature?: 'revenue' | 'capital'): number =>
    sumPence(
      lines
        .filter(
          (each) => each.kind === kind && (nature === undefined || each.nature === nature) && !each.approved,
        )
        .map(totalOf),
    );
  const inRecommendations = Math.max(
    sumPence(asked.map((each) => each.amountPence ?? 0)),
    // A paper whose amounts are in words only: the largest one that is recommended.
    ...amountsOf(paper)
      .filter(({ passage, per }) => passage.kind === 'recommendation' && per === null)
      .map((each) => each.pence),
  );
  const onlyCapital = lines.length > 0 && lines.every((each) => each.nature === 'capital');
  const held = [
    {
      name: 'revenue',
      pence: Math.max(sum('cost', 'revenue'), onlyCapital ? 0 : inRecommendations),
      limit: limits.revenuePence,
    },
    {
      name: 'capital',
      pence: Math.max(sum('cost', 'capital'), onlyCapital ? inRecommendations : 0),
      limit: limits.capitalPence,
    },
    { name: 'savings', pence: sum('saving'), limit: limits.savingsPence },
  ];
  const over = held.flatMap(({ name, pence, limit }) =>
    limit !== null && pence >= limit
      ? [`${pounds(pence)} reaches the threshold of ${pounds(limit)} for ${name}`]
      : [],
  );
  return over.length === 0 ? null : over.join(' and ');
}

/** "All", "Council-wide", or as many names as make a decision key. */
function wardsField(paper: PaperContext, limit: number): HeaderWords | null {
  const field = headerFields(paper).find(({ label }) => /\b(?:ward|division)s?\b/i.test(label));
  if (field === undefined) return null;
  if (everyWard.test(field.text)) return field;
  const names = field.text.split(/[,;\n]|\band\b/).filter((each) => each.trim() !== '');
  return names.length >= limit && !notWards.test(field.text) ? field : null;
}

/** What stands for the whole area. */
export const everyWard =
  /^all\b|\ball (?:wards|divisions|areas)\b|\b(?:council|borough|county|district|city|town|parish|area)[- ]?wide\b|\bwhole (?:council|borough|county|district|city|area)\b/i;

/** What says that no ward in particular is meant. */
export const notWards = /^(?:not applicable|n\/?a|none|nil|no wards?)\b/i;
