import { ok } from '../shared/api.ts';
import { writeProblem } from './fileProblem.ts';
import type { Handlers } from './ipc.ts';
import { applySettings } from './applySettings.ts';
import { readSettings, writeSettings } from './settingsFile.ts';

/** The channels for what a person sets for this computer. Colours that cannot be kept are still shown until the end. */
export function settingsHandlers(dataDir: string): Pick<Handlers, 'settings' | 'saveSettings'> {
  return {
    settings: () => ok(readSettings(dataDir)),
    saveSettings({ theme, reading }) {
      const before = readSettings(dataDir);
      const settings = { theme: theme ?? before.theme, reading: reading ?? before.reading };
      applySettings(settings);
      try {
        writeSettings(dataDir, settings);
        return ok(settings);
      } catch (error) {
        const problem = writeProblem(error, 'settings.json');
        if (problem === undefined) throw error;
        return { ok: false, problem };
      }
    },
  };
}
