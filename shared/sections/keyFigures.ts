import { z } from 'zod';
import { measureValue, periodLabel } from './measureFormat.ts';
import { defineSection, option } from './section.ts';

/** Latest value of up to five measures as headline figures. */
export const keyFigures = defineSection({
  id: 'keyFigures',
  label: 'Key figures',
  help: 'The latest value of up to five measures',
  options: z.strictObject({
    measures: option(
      z
        .array(z.string(), { error: 'Choose at least one measure.' })
        .min(1, 'Choose at least one measure.')
        .max(5, 'Choose five measures at most.'),
      { label: 'Measures', help: 'Up to five', choose: 'measure' },
    ),
  }),
  build: (context, options, id) => [
    {
      kind: 'keyFigures',
      id,
      items: options.measures.flatMap((ref) => {
        const measure = context.rows.measure.find((each) => each.ref === ref);
        const latest = measure?.points.findLast((each) => each.value !== null);
        if (measure === undefined || latest === undefined) return [];
        const compared = measure.comparator.findLast((each) => each.value !== null);
        return [
          {
            id: `${id}.${ref}`,
            label: measure.name,
            value: measureValue(measure, latest.value),
            note:
              compared === undefined
                ? periodLabel(latest.period)
                : `${periodLabel(latest.period)}; ${measure.comparatorName} ${measureValue(measure, compared.value)} (${periodLabel(compared.period)})`,
          },
        ];
      }),
    },
  ],
});
