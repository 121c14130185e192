import { z } from 'zod';
import { formatDate } from '../dates.ts';
import type { Inline } from '../document/blocks.ts';
import { row } from '../document/make.ts';
import type { ConfidenceRating } from '../entities/programme.ts';
import { captionOption, programmeOption } from './programmeOptions.ts';
import { defineSection, programmeOf, warning } from './section.ts';

const labels: Readonly<Record<ConfidenceRating, string>> = {
  green: 'Green',
  amberGreen: 'Amber/Green',
  amber: 'Amber',
  amberRed: 'Amber/Red',
  red: 'Red',
};

export const ratingLabel = (rating: ConfidenceRating): string => labels[rating];

/** The rating as a word with its colour, for running text. */
export const ratingInline = (rating: ConfidenceRating): Inline => ({
  kind: 'status',
  tone: rating,
  text: labels[rating],
});

/** Delivery confidence over time, the latest first. */
export const confidence = defineSection({
  id: 'confidence',
  label: 'Delivery confidence',
  help: 'The ratings of delivery confidence with their reasons, latest first',
  options: z.strictObject({ ...programmeOption, ...captionOption }),
  build: (context, options, id) => {
    const programme = programmeOf(context, options.programme);
    if (programme === undefined)
      return [warning(id, 'Delivery confidence names a programme that does not exist.')];
    const history = programme.confidence
      .filter((each) => each.on <= context.meeting.date)
      .sort((a, b) => (a.on < b.on ? 1 : -1));
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? 'Delivery confidence over time',
        columns: [
          { id: `${id}.on`, width: 22, align: 'start' },
          { id: `${id}.rating`, width: 16, align: 'start' },
          { id: `${id}.reason`, width: 62, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['Date', 'Rating', 'Reason'])],
        body: history.map((each) =>
          row(`${id}.${each.on}`, 'body', [
            formatDate(each.on, 'medium'),
            { of: labels[each.rating], tone: each.rating },
            each.reason,
          ]),
        ),
        notes: [
          [
            {
              kind: 'text',
              text:
                programme.confidenceScale === 'five'
                  ? 'Five tiers: Green, Amber/Green, Amber, Amber/Red, Red.'
                  : 'Three tiers: Green, Amber, Red.',
            },
          ],
        ],
      },
    ];
  },
});
