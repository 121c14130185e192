import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logUnexpected, logWarning, startLog } from '../../electron/log.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

test('the log is a file that finds a fault by the number on the screen, with the place in the code', () => {
  const folder = temporaryFolder();
  startLog(folder);
  logWarning('a call was refused');
  logUnexpected('A1B2C3D4', 'save', new Error('the cause'));
  const log = readFileSync(join(folder, 'tabled.log'), 'utf8');
  expect(log).toMatch(/\[warn\] +a call was refused/);
  expect(log).toMatch(/\[error\] +A1B2C3D4 save: Error: the cause\n +at .*log\.test\.ts/);
});

test('what is thrown without being an error is noted as it is', () => {
  const folder = temporaryFolder();
  startLog(folder);
  logUnexpected('A1B2C3D4', 'export', 'no more');
  expect(readFileSync(join(folder, 'tabled.log'), 'utf8')).toContain('A1B2C3D4 export: no more');
});
