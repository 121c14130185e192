import { archive } from './archive.ts';
import { attach } from './attach.ts';
import { check } from './check.ts';
import type { Command } from './command.ts';
import { compare } from './compare.ts';
import { deadlines } from './deadlines.ts';
import { demo } from './demo.ts';
import { exportCommand } from './export.ts';
import { list } from './list.ts';
import { open } from './open.ts';
import { packfile } from './packfile.ts';
import { supplement } from './supplement.ts';
import { verify } from './verify.ts';

/** In the order of the help. */
export const commands: readonly Command[] = [
  demo,
  list,
  exportCommand,
  check,
  compare,
  deadlines,
  attach,
  archive,
  verify,
  supplement,
  packfile,
  open,
];
