import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readSettings, writeSettings } from '../../electron/settingsFile.ts';
import { usualReading } from '../../shared/reading/readingPlace.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';

test('settings are read as they were written', () => {
  const folder = temporaryFolder();
  const settings = { theme: 'dark', reading: { ...usualReading, size: 150, paper: 'sepia' } } as const;
  writeSettings(folder, settings);
  expect(readSettings(folder)).toEqual(settings);
});

test('a file from before the reading room keeps its colours, and a damaged one gives the usual settings', () => {
  const folder = temporaryFolder();
  const file = join(folder, 'settings.json');
  writeFileSync(file, '{"theme":"contrast"}');
  expect(readSettings(folder)).toEqual({ theme: 'contrast', reading: usualReading });
  writeFileSync(file, '{"theme":');
  expect(readSettings(folder)).toEqual({ theme: 'system', reading: usualReading });
});
