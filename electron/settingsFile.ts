import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Settings, settingsSchema } from '../shared/api.ts';
import { usualReading } from '../shared/reading/readingPlace.ts';

const file = (dataDir: string): string => join(dataDir, 'settings.json');

/** What a person has set for this computer; the usual settings at first start and where the file is damaged. */
export function readSettings(dataDir: string): Settings {
  try {
    return settingsSchema.parse(JSON.parse(readFileSync(file(dataDir), 'utf8')));
  } catch {
    return { theme: 'system', reading: usualReading };
  }
}

/** Throws the file system's error where the folder cannot be written. */
export function writeSettings(dataDir: string, settings: Settings): void {
  writeFileSync(file(dataDir), `${JSON.stringify(settings)}\n`);
}
