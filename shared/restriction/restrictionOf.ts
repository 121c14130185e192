import type { Restriction } from '../document/blocks.ts';
import type { Row } from '../entities/index.ts';
import type { RestrictionFields } from '../entities/restriction.ts';
import { restrictedAt } from './restrictedAt.ts';
import { type Schedule, schedules } from './schedules.ts';

export interface RestrictedMatter {
  readonly meeting: Pick<Row<'meeting'>, 'date'>;
  readonly body: Pick<Row<'body'>, 'kind'>;
  readonly organisation: Pick<Row<'organisation'>, 'nation'>;
  /** Number of the agenda item, as printed. */
  readonly item: string;
  /** "Appendix 2", where it is an appendix that is restricted and not its report. */
  readonly appendix?: string;
  /** ISO day on which the pack is made: what is restricted until the day before the meeting is so today. */
  readonly today: string;
}

/**
 * What the public is told of a report that it may not see (LGA 1972 s.100B(5), SI 2012/2089 reg 7), or undefined where it may
 * be seen. A restriction that has ended by the meeting, and by the day on which the pack is made, counts for nothing.
 */
export function restrictionOf(fields: RestrictionFields, about: RestrictedMatter): Restriction | undefined {
  const { restriction: kind, exemptParagraphs: numbers } = fields;
  if (kind === 'open') return undefined;
  if (!restrictedAt(fields, about.meeting.date) && !restrictedAt(fields, about.today)) return undefined;
  const schedule = schedules[about.organisation.nation];
  const law = exclusionLaw(schedule, about);
  const item = about.item.replace(/[.)]+$/, '');
  const { appendix } = about;
  const openTitle = openTitleOf(fields, appendix);
  const subject = appendix === undefined ? `item ${item}` : `item ${item} while ${appendix} is considered`;
  if (kind === 'confidential')
    return {
      kind,
      openTitle,
      marking: 'Not for publication: confidential information',
      reason: `Not for publication: ${appendix ?? 'this report'} holds confidential information. A government department has given it on terms that forbid its disclosure to the public, or an enactment or the order of a court forbids it.`,
      resolution: `The public must be excluded from the meeting for ${subject}, under ${law.confidential}, because confidential information would otherwise be disclosed to them.`,
    };
  return {
    kind,
    openTitle,
    marking:
      numbers.length === 0
        ? `Not for publication: exempt, no paragraph of ${scheduleName(schedule)} stated`
        : `Not for publication: exempt under ${paragraphs(numbers)} of ${schedule.source}`,
    reason: `Not for publication by virtue of ${numbers.length === 0 ? '' : `${paragraphs(numbers)} of `}${schedule.source} to ${schedule.act}${described(numbers, schedule)}.`,
    resolution: `That, under ${law.exempt}, the public be excluded from the meeting for ${subject}, because exempt information${numbers.length === 0 ? '' : ` as described in ${paragraphs(numbers)} of ${schedule.source} to ${schedule.act}`} would otherwise be disclosed to them, and because in all the circumstances of the case the public interest in maintaining the exemption outweighs the public interest in disclosing the information.`,
  };
}

/** What the public reads in place of the title of what is restricted; `appendix` is the label of one. */
export function openTitleOf(
  { restriction, openTitle }: Pick<RestrictionFields, 'restriction' | 'openTitle'>,
  appendix?: string,
): string {
  const title = openTitle.trim();
  const kind = restriction === 'confidential' ? 'confidential' : 'exempt';
  if (appendix !== undefined) return title === '' ? `${appendix} (${kind})` : `${appendix}: ${title}`;
  return title === '' ? `${kind === 'exempt' ? 'Exempt' : 'Confidential'} report` : title;
}

const paragraphs = (numbers: readonly number[]): string =>
  `${numbers.length === 1 ? 'paragraph' : 'paragraphs'} ${numbers.join(' and ')}`;

const scheduleName = ({ source }: Schedule): string => source.replace(/^.* of /, '');

function described(numbers: readonly number[], { descriptions }: Schedule): string {
  const words = numbers.flatMap((number) => descriptions[number] ?? []);
  return words.length === 0 ? '' : `: ${words.join('; ')}`;
}

/** Executives in England exclude the public under regulations of their own (SI 2012/2089 reg 4(2)). */
function exclusionLaw(
  { act, exclusion }: Schedule,
  { body, organisation }: RestrictedMatter,
): { readonly exempt: string; readonly confidential: string } {
  if (organisation.nation === 'england' && body.kind === 'executive') {
    const regulations =
      'the Local Authorities (Executive Arrangements) (Meetings and Access to Information) (England) Regulations 2012';
    return {
      exempt: `regulation 4(2)(b) of ${regulations}`,
      confidential: `regulation 4(2)(a) of ${regulations}`,
    };
  }
  return { exempt: `${exclusion.exempt} of ${act}`, confidential: `${exclusion.confidential} of ${act}` };
}
