import { create } from 'zustand';
import type { Theme } from '../../shared/api.ts';
import type { PaperScheme } from '../../shared/document/html/colours.ts';
import { type ReadingSettings, textSizes, usualReading } from '../../shared/reading/readingPlace.ts';
import { invoke } from '../api.ts';

export const useReadingSettings = create<{ readonly settings: ReadingSettings }>()(() => ({
  settings: usualReading,
}));

/** Takes up what was chosen before; called when the reading room opens. */
export async function loadReadingSettings(): Promise<void> {
  const answer = await invoke('settings', undefined);
  if (answer.ok) useReadingSettings.setState({ settings: answer.value.reading });
}

/** Shows something else at once and keeps it for the next pack. */
export async function chooseReading(chosen: Partial<ReadingSettings>): Promise<void> {
  const settings = { ...useReadingSettings.getState().settings, ...chosen };
  useReadingSettings.setState({ settings });
  await invoke('saveSettings', { reading: settings });
}

/** The next larger or smaller size of type. */
export function nextSize(size: ReadingSettings['size'], by: 1 | -1): ReadingSettings['size'] {
  const at = textSizes.indexOf(size) + by;
  return textSizes[Math.min(textSizes.length - 1, Math.max(0, at))] ?? size;
}

/** The paper to read on; null for the colours of the window, light or dark as the computer has them. */
export function effectivePaper({ paper }: ReadingSettings, theme: Theme): PaperScheme | null {
  if (paper !== 'window') return paper;
  return theme === 'contrast' ? 'contrast' : null;
}
