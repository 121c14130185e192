import { attach } from './attach.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { deadlines } from './deadlines.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { list } from './list.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [demo, list, exportCommand, check, deadlines, attach];
