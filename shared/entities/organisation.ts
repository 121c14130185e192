import { z } from 'zod';
import { bytesOfBase64, jpegSize } from '../document/jpeg.ts';
import { keyHolder } from './keyHolder.ts';
import { leastYears, retentionKinds } from './retentionKind.ts';
import { choice, common, date, line, link, list, pence, prose, shortCode, whole, yesNo } from './field.ts';

/** One way of scoring risk, from a date on. The matrix is set cell by cell: no banding is standard. */
export const riskScheme = z.object({
  from: date('In force from'),
  /** Names of the levels, lowest first. */
  likelihood: list('Levels of likelihood', line('Level')).min(2).max(7),
  impact: list('Levels of impact', line('Level')).min(2).max(7),
  bands: list(
    'Bands',
    z.object({
      key: line('Key', undefined, 20),
      /** Printed beside the colour, so that colour is never alone. */
      letter: line('Letter', undefined, 3),
      label: line('Label'),
      tone: z.enum(['red', 'amberRed', 'amber', 'amberGreen', 'green']),
    }),
  ),
  /** Band key of each cell, rows by likelihood from the lowest, columns by impact from the lowest. */
  cells: list('Cells', z.array(line('Band'))),
});

/** When a decision is key: regulation 8 of SI 2012/2089 leaves "significant" to the council. */
const keyDecision = z.object({
  from: date('In force from'),
  revenuePence: pence('Revenue threshold').nullable(),
  capitalPence: pence('Capital threshold').nullable(),
  savingsPence: pence('Savings threshold').nullable(),
  /** Number of wards or divisions significantly affected; 2 in the regulation. */
  wards: whole('Wards affected', 1),
});

/** Clear days: 5 working for agendas (reg 6), 28 calendar for key decisions and private meetings (regs 5 and 9). */
const noticePeriods = z.object({
  from: date('In force from'),
  agendaClearDays: whole('Clear days for agendas', 1, 60),
  agendaWorkingDays: yesNo('Agenda days leave out weekends and holidays'),
  forwardPlanClearDays: whole('Clear days for the forward plan', 1, 60),
  forwardPlanWorkingDays: yesNo('Forward plan days leave out weekends and holidays'),
});

/** Call-in under section 9F of the Local Government Act 2000; the days are local. */
const callIn = z.object({
  from: date('In force from'),
  publishWithinWorkingDays: whole('Record published within (working days)', 0, 30),
  effectiveAfterWorkingDays: whole('Effective after (working days)', 0, 30),
  members: whole('Members who may call in', 0, 100),
});

/** How a council has set one check: switched off, or with a severity of its own (null keeps the check's). */
const ruleSetting = z.object({
  rule: line('Check', undefined, 60),
  on: yesNo('In use'),
  severity: z.enum(['must', 'should', 'note']).nullable(),
});

/** A name or abbreviation of the council's own, beside those that Tabled knows. */
const glossaryEntry = z.object({
  term: line('As it is written'),
  /** What an abbreviation stands for; empty for a name. */
  means: prose('What it stands for'),
  not: list('Never written as', line('Wrong wording')),
});

/** Who clears a paper, and when it is due: working days counted back from the publication of the agenda. */
const clearance = z.object({
  from: date('In force from'),
  reportsDueWorkingDays: whole('Reports due before publication (working days)', 0, 60),
  kinds: list(
    'Cleared for',
    z.object({
      kind: line('Cleared for', 'Finance, legal, human resources, equality …', 60),
      /** Key of the section under which the sign-off prints. */
      section: line('Section', undefined, 60),
      postId: link('Post').nullable(),
      workingDays: whole('Due before publication (working days)', 0, 60),
    }),
  ),
});

/** Papers that a house prints on; what each looks like is the theme's, so that ink stays legible on it. */
export const paperColours = ['white', 'pink', 'yellow', 'green', 'blue'] as const;
export type PaperColour = (typeof paperColours)[number];

/** Longest base64 text of a crest: about 150 kilobytes of picture, which every cover carries. */
export const mostCrestText = 200_000;

/** The arms or the mark of a council, as a JPEG that was drawn anew when it was chosen, and the words that stand for it. */
const crest = z
  .object({
    jpeg: z
      .string()
      .max(mostCrestText, 'This picture is too large: choose one of at most 150 kilobytes.')
      .meta({ label: 'Picture' }),
    width: whole('Width', 1, 2000),
    height: whole('Height', 1, 2000),
    alternative: line('Alternative text', 'What the picture shows, for those who cannot see it'),
  })
  .refine(
    ({ jpeg, width, height }) => {
      const bytes = bytesOfBase64(jpeg);
      const size = bytes === undefined ? undefined : jpegSize(bytes);
      return size?.width === width && size.height === height && size.components === 3;
    },
    { error: 'This picture is damaged, or is of a kind that a pack cannot hold: choose a PNG or JPEG.' },
  );

/** How long the council keeps a kind of record, in years from the meeting: never shorter than the law has it open. */
const retentionPeriod = z
  .object({
    kind: z.enum(retentionKinds),
    years: whole('Years', 1, 100),
    source: prose('Where the years come from'),
  })
  .superRefine(({ kind, years }, context) => {
    const least = leastYears[kind];
    if (years < least)
      context.addIssue({
        code: 'custom',
        path: ['years'],
        message: `The law has them open for ${least} years, so they cannot be kept for less.`,
      });
  });

export const organisation = z.object({
  ...common,
  ref: shortCode('Short code', 'Stands at the beginning of references, like “ourshire”', 40),
  name: line('Name of the council'),
  shortName: line('Short name', undefined, 60),
  nation: choice('Nation, for bank holidays', ['england', 'wales', 'scotland', 'northern-ireland']),
  /** Id of a file of shared/templates. */
  houseTemplate: line('House template'),
  accent: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .meta({ label: 'House colour' }),
  tint: z
    .string()
    .regex(/^#[0-9a-f]{6}$/)
    .meta({ label: 'Pale house colour' }),
  printsDuplex: yesNo(
    'Packs are printed on both sides',
    'Attachments then begin and end on a sheet of their own',
  ),
  restrictedPaper: choice('Paper of restricted items', paperColours),
  /** On the cover of every pack; null for none. */
  crest: crest.nullable().meta({ label: 'Crest' }),
  address: prose('Address of the principal office'),
  contact: prose('Contact of democratic services'),
  riskSchemes: list('Risk schemes', riskScheme),
  keyDecisions: list('Key decision thresholds', keyDecision),
  noticePeriods: list('Notice periods', noticePeriods),
  callIn: list('Call-in rules', callIn),
  /** Days that are no working days though no bank holidays: between Christmas and New Year, one-off holidays. */
  closures: list('Days on which the offices are shut', date('Closure')),
  clearance: list('Clearance', clearance),
  ruleSettings: list('Settings of the checks', ruleSetting),
  glossary: list('Glossary', glossaryEntry),
  retention: list('Retention periods', retentionPeriod),
  archiveRecipients: list('Who may read restricted records of the archive', keyHolder),
  packReaders: list('Readers for whom packs are locked', keyHolder),
});

export type Organisation = z.infer<typeof organisation>;
export type RiskScheme = z.infer<typeof riskScheme>;

/** The entry in force on a date: the latest `from` that is not after it; undefined before the first. */
export function inForce<T extends { readonly from: string }>(
  entries: readonly T[],
  on: string,
): T | undefined {
  return entries.filter((entry) => entry.from <= on).sort((a, b) => (a.from < b.from ? 1 : -1))[0];
}
