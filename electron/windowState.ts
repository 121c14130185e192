import { screen } from 'electron';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';

const windowState = z.object({
  x: z.int(),
  y: z.int(),
  width: z.int().min(400).max(20_000),
  height: z.int().min(300).max(20_000),
  maximised: z.boolean(),
});

export type WindowState = z.infer<typeof windowState>;

const file = (dataDir: string): string => join(dataDir, 'window.json');

/** Where the window last was; undefined on first start, after damage, or when that screen is gone. */
export function readWindowState(dataDir: string): WindowState | undefined {
  let state: WindowState;
  try {
    state = windowState.parse(JSON.parse(readFileSync(file(dataDir), 'utf8')));
  } catch {
    return undefined;
  }
  const area = screen.getDisplayMatching(state).workArea;
  const overlapX = Math.min(state.x + state.width, area.x + area.width) - Math.max(state.x, area.x);
  const overlapY = Math.min(state.y + state.height, area.y + area.height) - Math.max(state.y, area.y);
  return overlapX > 100 && overlapY > 100 ? state : undefined;
}

/** Losing a window's place is no reason to trouble anybody: a failure to write is let go. */
export function keepWindowState(dataDir: string, state: WindowState): void {
  try {
    writeFileSync(file(dataDir), `${JSON.stringify(state)}\n`);
  } catch {
    // The library's own checks say when the folder cannot be written.
  }
}
