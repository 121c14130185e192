import { createRequire } from 'node:module';
import { dirname } from 'node:path';

const resolve = createRequire(import.meta.url).resolve;

/** One look for all peers, close to that of the app's own packs: A4, sizes in points. */
export const look = {
  family: 'Source Sans 3',
  regular: resolve('@expo-google-fonts/source-sans-3/400Regular/SourceSans3_400Regular.ttf'),
  bold: resolve('@expo-google-fonts/source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf'),
  margin: 57,
  title: 20,
  heading: 14,
  body: 11,
  bodyLeading: 15,
  table: 8.5,
  tableLeading: 11,
  cellPadding: 3,
  gap: 7,
  ruleColour: '#9aa5b1',
  headColour: '#e6edf3',
} as const;

/** Folders to search for the faces above. */
export const fontFolders = [dirname(look.regular), dirname(look.bold)];

/** Text within HTML or XML. */
export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
