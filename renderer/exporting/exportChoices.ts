import { z } from 'zod';
import { largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { type ExportFormat, editions, exportFormats } from '../../shared/editions.ts';

/** What comes out: one file of a format, or all of them in a zip. */
export type ExportForm = ExportFormat | 'zip';
export const exportForms: readonly ExportForm[] = [...exportFormats, 'zip'];

export const packParts = ['pack', 'paper', 'item', 'pages'] as const;

/** The choices of the dialog as they stand in it, some of which do not count while others are as they are. */
const exportChoices = z.object({
  edition: z.enum(editions),
  form: z.enum(exportForms as [ExportForm, ...ExportForm[]]),
  part: z.enum(packParts),
  /** Reference of a report; empty until one is chosen, and so the others. */
  paper: z.string(),
  item: z.string(),
  from: z.string(),
  to: z.string(),
  /** Whether members' copies are in large print: those for large print readers always are. */
  large: z.boolean().default(false),
  size: z.string(),
  /** One name on each line. */
  readers: z.string(),
  firstCopy: z.string(),
  reports: z.boolean(),
});
export type ExportChoices = z.infer<typeof exportChoices>;

/** What most people want: the whole pack for the public, as the PDF that is also one press away. */
const usual: ExportChoices = {
  edition: 'public',
  form: 'pdf',
  part: 'pack',
  paper: '',
  item: '',
  from: '',
  to: '',
  large: false,
  size: String(largePrintSizes.usual),
  readers: '',
  firstCopy: '1',
  reports: false,
};

const keyOf = (meetingId: string): string => `export.${meetingId}`;

/** The choices that were made last for a meeting on this computer. */
export function lastChoices(meetingId: string): ExportChoices {
  const kept = localStorage.getItem(keyOf(meetingId));
  if (kept === null) return usual;
  try {
    const read = exportChoices.safeParse(JSON.parse(kept));
    return read.success ? read.data : usual;
  } catch {
    return usual;
  }
}

/** A passphrase is no choice, and is kept nowhere. */
export const keepChoices = (meetingId: string, choices: ExportChoices): void =>
  localStorage.setItem(keyOf(meetingId), JSON.stringify(choices));
