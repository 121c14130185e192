import { z } from 'zod';
import { choice, common, line, link, list, prose, yesNo } from './field.ts';
import { richText } from './richText.ts';

/** How the paragraphs of a report are counted; see `Numbering` in shared/templates. */
const numbering = z.object({
  scheme: choice('How paragraphs are numbered', ['continuous', 'underHeading', 'none']),
  headingSuffix: z.enum(['', '.']),
  paragraphSuffix: z.enum(['', '.']),
});

const headerField = z.object({
  key: line('Key', undefined, 60),
  label: line('Label'),
  required: yesNo('Mandatory'),
  /** What of the data fills it when the author has written nothing; null where it is the author's. */
  from: z
    .enum([
      'title',
      'meetingDate',
      'recommendations',
      'keyDecision',
      'forwardPlanRef',
      'reportNumber',
      'sponsor',
      'manager',
      'confidence',
    ])
    .nullable(),
  help: prose('Help for the author'),
});

const recommendationStyle = z.object({
  placement: choice('Where the recommendations stand', ['header', 'box', 'section']),
  heading: line('Heading of the recommendations'),
  stem: prose('Stem of the recommendations'),
  label: z.string().max(20).meta({ label: 'Label of a recommendation' }),
});

const templateSection = z.object({
  key: line('Key', undefined, 60),
  heading: line('Heading'),
  required: yesNo('Mandatory'),
  unnumbered: yesNo('Without a number'),
  noneWording: prose('Printed where a mandatory section has nothing'),
  live: z.enum(['recommendations', 'options', 'backgroundPapers', 'appendices']).nullable(),
  /** The blank form with which an author starts; null for none. */
  start: richText.nullable(),
  help: prose('Help for the author'),
});

/** A template of a council's own, begun as a copy of another one. Papers name it as they name those that come with Tabled. */
export const paperTemplate = z.object({
  ...common,
  organisationId: link('Council'),
  label: line('Name'),
  description: prose('What it is for'),
  numbering: numbering.meta({ label: 'Numbering' }),
  byline: prose('Line above the title', 'For example: Report of the {author}'),
  header: list('Header fields', headerField),
  recommendations: recommendationStyle.meta({ label: 'Recommendations' }),
  sections: list('Sections', templateSection).min(1, 'A template has at least one section.'),
  signOffWording: line('Wording of a sign-off', '{who} stands for the post'),
  accessibilityLine: prose('Closing line on other forms of the report'),
});

export type PaperTemplate = z.infer<typeof paperTemplate>;
