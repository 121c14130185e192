import type { RegisterEntry } from '../../shared/decisions/register.ts';
import { progressWords } from '../record/progressWords.ts';

/** What became of a decision, in words; empty where there was nothing to carry out. */
export const stateOf = ({ isOpen, progress }: Pick<RegisterEntry, 'isOpen' | 'progress'>): string =>
  progress !== undefined ? progressWords[progress.state] : isOpen ? progressWords['to-do'] : '';
