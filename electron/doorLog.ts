import { randomBytes } from 'node:crypto';
import type { DoorLog } from './ipc.ts';
import { logUnexpected, logWarning } from './log.ts';

/** Number that the screen shows and under which the log holds the details: short enough to be read out on a telephone. */
export const newReference = (): string => randomBytes(4).toString('hex').toUpperCase();

export const doorLog: DoorLog = {
  refused: (channel, why) => logWarning(`${channel} refused: ${why}`),
  unexpected: (channel, error) => {
    const reference = newReference();
    logUnexpected(reference, channel, withoutWords(error));
    return reference;
  },
};

/** The export process has left its words out itself. */
export function logCrash(details: string): string {
  const reference = newReference();
  logUnexpected(reference, 'export', details);
  return reference;
}

/**
 * Kind, code and place of an error. Its message is left out, because those of parsers quote what they could not read, and
 * that may be a paper.
 */
export function withoutWords(error: unknown): string {
  if (!(error instanceof Error)) return typeof error;
  const code = 'code' in error && typeof error.code === 'string' ? ` ${error.code}` : '';
  const frames = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return [`${error.name}${code}`, ...frames].join('\n');
}
