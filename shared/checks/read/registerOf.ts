import type { Row } from '../../entities/index.ts';
import { inForce } from '../../entities/organisation.ts';
import type { RichText } from '../../entities/richText.ts';
import type { RiskScore } from '../../entities/risk.ts';
import type { PaperContext } from '../check.ts';

/** A risk of a register that a paper prints, with the place where its reference stands. */
export interface PrintedRisk {
  readonly risk: Row<'risk'>;
  readonly block: string | null;
  readonly number: string | null;
}

const kept = new WeakMap<PaperContext, readonly PrintedRisk[]>();

/** Open risks of the registers that the paper draws; empty for a paper that only writes of risk. */
export function registerOf(paper: PaperContext): readonly PrintedRisk[] {
  const before = kept.get(paper);
  if (before !== undefined) return before;
  const programmes = drawn(paper);
  const { meeting, rows } = paper.pack;
  const risks = rows.risk
    .filter(
      (each) =>
        programmes.has(each.programmeId) &&
        each.deletedAt === null &&
        each.closedOn === null &&
        each.raisedOn <= meeting.date,
    )
    .map((risk): PrintedRisk => {
      const place = paper.passages.find((each) => each.kind === 'cell' && each.text === risk.ref);
      return {
        risk,
        block: place?.block ?? paper.parts[0]?.blocks[0]?.id ?? null,
        number: place?.number ?? null,
      };
    });
  kept.set(paper, risks);
  return risks;
}

/** Programmes whose register a live block of the paper prints. */
function drawn(paper: PaperContext): ReadonlySet<string> {
  const appendices = paper.pack.rows.appendix.filter((each) => each.paperId === paper.paper.id);
  const texts: RichText[] = [
    ...paper.paper.sections.map((each) => each.text),
    ...appendices.map((each) => each.text),
  ];
  return new Set(
    texts.flatMap((text) =>
      text.content.flatMap((node) => {
        if (node.type !== 'liveBlock' || !node.attrs.section.startsWith('risk')) return [];
        const named = node.attrs.options['programme'];
        const programme = paper.pack.rows.programme.find((each) =>
          typeof named === 'string' ? each.ref === named : each.id === paper.paper.programmeId,
        );
        return programme === undefined ? [] : [programme.id];
      }),
    ),
  );
}

/** "20 (4 × 5)". */
export const shownScore = (score: RiskScore): string =>
  `${score.likelihood * score.impact} (${score.likelihood} × ${score.impact})`;

export const valueOf = (score: RiskScore): number => score.likelihood * score.impact;

/** Label of the band of a score where the organisation's scheme in force makes it red; null where it does not. */
export function redBand(paper: PaperContext, score: RiskScore): string | null {
  const scheme = inForce(paper.pack.organisation.riskSchemes, paper.pack.meeting.date);
  const key = scheme?.cells[score.likelihood - 1]?.[score.impact - 1];
  const band = scheme?.bands.find((each) => each.key === key);
  return band?.tone === 'red' ? band.label : null;
}

/** "R5, The High Needs Block deficit grows". */
export const named = (risk: Row<'risk'>): string => `${risk.ref}, “${risk.title}”,`;
