import type { Rows } from '../../../shared/entities/index.ts';
import { templateOf } from '../../../shared/templates/index.ts';

/** What an empty section of a paper begins with: a numbered paragraph, where the house numbers its paragraphs. */
export function startOfText(rows: Rows | null, paperId: string): { readonly numbered: true } | undefined {
  const paper = rows?.paper.find(({ id }) => id === paperId);
  return rows === null || paper === undefined || templateOf(paper.template, rows).numbering.scheme === 'none'
    ? undefined
    : { numbered: true };
}
