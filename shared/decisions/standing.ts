import type { Row } from '../entities/index.ts';

type Decision = Row<'decision'>;

/** A decision as it stands, with what it was before each correction, the latest first. */
export interface DecisionLine {
  /** Identifier of the first decision of the line, on which its progress hangs. */
  readonly firstId: string;
  readonly standing: Decision;
  readonly corrected: readonly Decision[];
}

/** Decisions with their corrections folded in, in the order in which the first of each line was recorded. */
export function decisionLines(decisions: readonly Decision[]): readonly DecisionLine[] {
  const corrections = new Map(decisions.map((each) => [each.supersedesId, each]));
  return decisions
    .filter(({ supersedesId }) => supersedesId === null)
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .map((first) => {
      const line = [first];
      for (let next = corrections.get(first.id); next !== undefined; next = corrections.get(next.id))
        line.unshift(next);
      const [standing = first, ...corrected] = line;
      return { firstId: first.id, standing, corrected };
    });
}
