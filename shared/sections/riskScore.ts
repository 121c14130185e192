import type { Tone } from '../document/blocks.ts';
import { type RiskScheme, inForce } from '../entities/organisation.ts';
import type { RiskScore } from '../entities/risk.ts';
import type { SectionContext } from './section.ts';

export interface BandedScore {
  readonly score: number;
  readonly letter: string;
  readonly label: string;
  readonly tone: Tone;
}

/** The scheme in force on the meeting's date. */
export function riskScheme(context: SectionContext): RiskScheme | undefined {
  return inForce(context.organisation.riskSchemes, context.meeting.date);
}

/** Score with its band, looked up cell by cell; null where the risk or the scheme has none. */
export function banded(scheme: RiskScheme | undefined, score: RiskScore | null): BandedScore | null {
  if (scheme === undefined || score === null) return null;
  const key = scheme.cells[score.likelihood - 1]?.[score.impact - 1];
  const band = scheme.bands.find((each) => each.key === key);
  return band === undefined
    ? null
    : { score: score.likelihood * score.impact, letter: band.letter, label: band.label, tone: band.tone };
}
