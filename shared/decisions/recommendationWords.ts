import { richTextWords } from '../checks/read/richTextWords.ts';
import { plainTextOf } from '../checks/read/richWords.ts';
import type { Row, Rows } from '../entities/index.ts';
import { letters } from '../sections/authored.ts';
import { templateOf } from '../templates/index.ts';

/** The recommendations of a paper in their order. */
export const recommendationsOf = (rows: Rows, paperId: string | null): readonly Row<'recommendation'>[] =>
  rows.recommendation
    .filter((each) => each.paperId === paperId && each.deletedAt === null)
    .sort((a, b) => a.position - b.position);

/** The words of a recommendation as one decides on them, lists and all. */
export const recommendationWords = (recommendation: Row<'recommendation'>): string =>
  plainTextOf(recommendation.text).replace(/\s+/g, ' ').trim();

/** "(a)", "1.": as the paper prints it; where the house counts under the section's number, by its place alone. */
export function recommendationLabel(rows: Rows, recommendation: Row<'recommendation'>): string {
  if (recommendation.label !== null) return recommendation.label;
  const paper = rows.paper.find(({ id }) => id === recommendation.paperId);
  const { position } = recommendation;
  const pattern = paper === undefined ? '{1}.' : templateOf(paper.template, rows).recommendations.label;
  return pattern
    .replace('{a}', letters(position))
    .replace('{1}', String(position))
    .replace('{n}', String(position));
}

/** What the paper gives as its reasons: where a decision follows it, they are those of the decision (reg 12(2)(b)). */
export function reasonsOf(paper: Row<'paper'> | undefined): string {
  if (paper === undefined) return '';
  const field = Object.entries(paper.header).find(([key]) => /reason/i.test(key))?.[1];
  const section = paper.sections.find(({ key }) => /reason/i.test(key))?.text;
  return richTextWords(field ?? section).trim();
}
