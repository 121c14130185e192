import type { Found, Rule } from '../check.ts';
import type { Row } from '../../entities/index.ts';

/** How far the mean of the months may lie from the year before it is worth a word, as a share of the year's figure. */
const worthAWord = 0.1;

/** Months that average 6.2% beside a year of 7.3%: possible, if the months differ in weight, but to be explained. */
export const averageAgainstYear: Rule = {
  id: 'average-against-year',
  family: 'money',
  label: 'Months do not average to the year',
  why: 'Both figures are printed, and somebody will work it out.',
  severity: 'note',
  source: 'Mean of the periods shown; a weighted mean may differ',
  over: 'paper',
  check: (paper) => {
    const measures = paper.pack.rows.measure.filter(
      (each) => each.deletedAt === null && each.programmeId === paper.paper.programmeId,
    );
    return measures
      .filter((each) => each.frequency === 'year')
      .flatMap((year) =>
        measures
          .filter(
            (each) => each.frequency !== 'year' && each.unit === year.unit && each.name.startsWith(year.name),
          )
          .flatMap((part) => year.points.flatMap((point) => compared(paper, year, part, point))),
      );
  },
};

type Measure = Row<'measure'>;

function compared(
  paper: Parameters<Extract<Rule, { over: 'paper' }>['check']>[0],
  year: Measure,
  part: Measure,
  point: Measure['points'][number],
): Found[] {
  const values = part.points.flatMap(({ period, value }) =>
    value !== null && period.startsWith(`${point.period}-`) ? [value] : [],
  );
  if (point.value === null || point.value === 0 || values.length < 3) return [];
  const mean = values.reduce((sum, each) => sum + each, 0) / values.length;
  if (Math.abs(mean - point.value) <= Math.abs(point.value) * worthAWord) return [];
  const show = (value: number): string => year.unit.replace('{n}', value.toFixed(year.decimals));
  const printed = show(point.value);
  const place = paper.passages.find((each) => each.kind === 'cell' && each.text === printed);
  const shown = values.filter((value) =>
    paper.passages.some(
      (each) =>
        each.kind === 'cell' && [show(value), year.unit.replace('{n}', String(value))].includes(each.text),
    ),
  );
  if (place === undefined || shown.length < values.length) return [];
  return [
    {
      block: place.block,
      number: place.number,
      quote: printed,
      message: `${point.period} is ${printed} as a year; the ${values.length} periods of it that the paper shows average ${show(mean)}. Say how the year is weighted.`,
    },
  ];
}
