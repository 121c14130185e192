import type { RestrictionFields } from '../../entities/restriction.ts';
import { restrictedAt } from '../../restriction/restrictedAt.ts';
import type { Found, PaperContext } from '../check.ts';
import { accessPlace } from './accessPlace.ts';

/** Something that is marked as not for the public: a report, or an appendix of an open one. */
export interface KeptMatter {
  readonly fields: RestrictionFields;
  /** "The report", "Appendix 2": the subject of a sentence. */
  readonly subject: string;
  readonly noun: 'report' | 'appendix';
  readonly title: string;
  /** Where a finding on it stands. */
  readonly place: Pick<Found, 'block' | 'number' | 'quote'>;
}

/** What of a report is marked as restricted, whether or not that has ended by the meeting. */
export function keptMatter(paper: PaperContext): KeptMatter[] {
  const { paper: fields, pack, parts } = paper;
  const report: KeptMatter[] =
    fields.restriction === 'open'
      ? []
      : [
          {
            fields,
            subject: 'The report',
            noun: 'report',
            title: fields.title,
            place: accessPlace(paper),
          },
        ];
  // The appendices of a restricted report are so as it is.
  if (restrictedAt(fields, pack.meeting.date)) return report;
  const appendices = pack.rows.appendix
    .filter((each) => each.paperId === fields.id && each.deletedAt === null && each.restriction !== 'open')
    .sort((a, b) => a.position - b.position)
    .map((each): KeptMatter => {
      const part = parts.find(({ id }) => id === `${fields.ref}/appendix-${each.position}`);
      return {
        fields: each,
        subject: each.label,
        noun: 'appendix',
        title: each.title,
        place: { block: part?.blocks[0]?.id ?? null, number: null, quote: `${each.label}: ${each.title}` },
      };
    });
  return [...report, ...appendices];
}
