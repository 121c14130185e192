import type { Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';

/** Whether a transaction does more than write within lines: makes, joins, moves or changes blocks. */
export function changesBlocks(transaction: Transaction): boolean {
  return transaction.steps.some((step, at) => {
    const before = transaction.docs[at];
    if (!(step instanceof ReplaceStep) || before === undefined) return true;
    if (step.slice.content.firstChild?.isBlock === true) return true;
    return !before.resolve(step.from).sameParent(before.resolve(step.to));
  });
}
