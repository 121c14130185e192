import { attachments } from './attachments.ts';
import { changedParagraph } from './changedParagraph.ts';
import { publicEdition } from './publicEdition.ts';
import type { Task } from './task.ts';

export const tasks: readonly Task[] = [changedParagraph, attachments, publicEdition];
