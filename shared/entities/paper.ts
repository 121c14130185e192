import { z } from 'zod';
import { choice, common, line, link, list, prose, yesNo } from './field.ts';
import { restrictionFields } from './restriction.ts';
import { richText } from './richText.ts';

/** A section as written: its key names the template's section; keys outside the template are the author's own. */
export const paperSection = z.object({
  key: line('Section', undefined, 60),
  /** Heading where it differs from the template's. */
  heading: line('Heading').nullable(),
  /** "None because …": the reason why a mandatory section is empty. */
  none: prose('None because').nullable(),
  text: richText,
});

/** A report to a meeting. Its appendices share its restriction; where it is open, each may have one of its own. */
export const paper = z.object({
  ...common,
  organisationId: link('Council'),
  programmeId: link('Programme').nullable(),
  ref: line('Reference', undefined, 80).regex(/^[a-z0-9-]+$/),
  /** Id of a file of shared/templates. */
  template: line('Template'),
  title: line('Title'),
  shortTitle: line('Short title', 'For the running head', 60),
  reportNumber: prose('Report number'),
  status: choice('Status', ['draft', 'cleared', 'published']),
  keyDecision: yesNo('Key decision').nullable(),
  forwardPlanRef: prose('Forward plan reference'),
  /** Content of the template's header fields, by key. */
  header: z.record(z.string(), richText).meta({ label: 'Header fields' }),
  sections: list('Sections', paperSection),
  /** Stem of the recommendations where it differs from the template's. */
  recommendationStem: prose('Stem of the recommendations').nullable(),
  ...restrictionFields,
  /** "Adapted from a public paper …": printed on every page; empty for a council's own papers. */
  provenance: prose('Provenance'),
});

export type PaperSection = z.infer<typeof paperSection>;
