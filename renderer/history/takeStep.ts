import { settleAll } from '../fields/unsaved.ts';
import { redo, undo } from './steps.ts';

/**
 * Undo or redo as a person asks for it, from wherever they are: what was typed a moment ago, in a field or a text, is a step
 * like any other.
 */
export async function takeStep(step: 'undo' | 'redo'): Promise<void> {
  await settleAll();
  await (step === 'undo' ? undo() : redo());
}
