import { type Problem, failed } from '../../shared/api.ts';
import type { Row } from '../../shared/entities/index.ts';
import { emptyText, type RichText } from '../../shared/entities/richText.ts';
import { rowById, saveFields } from '../store.ts';

/**
 * Changes a paper as it stands at this moment: its sections are kept in one field, and two of them may be saved one right
 * after the other. The answer is null or why it could not be saved.
 */
export async function changePaper(
  paperId: string,
  change: (paper: Row<'paper'>) => Partial<Row<'paper'>>,
): Promise<Problem | null> {
  const paper = rowById('paper', paperId);
  return paper === undefined
    ? failed('notFound', 'This paper is no longer in the library.').problem
    : saveFields('paper', paperId, change(paper));
}

/** Writes a field of the header. One without words is left to the data again. */
export const changeHeader = (paperId: string, key: string, text: RichText): Promise<Problem | null> =>
  changePaper(paperId, ({ header }) => {
    const { [key]: _before, ...others } = header;
    return { header: text === emptyText ? others : { ...header, [key]: text } };
  });
