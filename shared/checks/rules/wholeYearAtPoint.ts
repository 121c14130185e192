import type { Found, Rule } from '../check.ts';
import { byText } from '../read/byText.ts';
import { sentencesIn } from '../read/amounts.ts';
import { seriesOf } from '../read/claimsSeries.ts';
import { numbersIn } from '../read/numbers.ts';

const moment = /\bat (?:the|that) (?:time|point|moment|date)\b(?: of)?/i;

const atMoment = byText((text) => moment.test(text) && /%|per ?cent/.test(text));

/** "At the time of the inspection 31.2%", which is the figure of the whole year in the table. */
export const wholeYearAtPoint: Rule = {
  id: 'whole-year-at-point',
  family: 'money',
  label: 'Figure of a year given for a moment',
  why: 'The year ran on for months after that moment.',
  severity: 'should',
  source: 'The table of the same paper',
  over: 'paper',
  check: (paper) =>
    paper.passages.flatMap((passage) =>
      passage.generated === true || passage.kind === 'cell' || !atMoment(passage.text)
        ? []
        : sentencesIn(passage.text).flatMap(({ text }): Found[] => {
            if (!moment.test(text)) return [];
            return numbersIn(text).flatMap((number): Found[] => {
              if (number.kind !== 'percent') return [];
              const series = seriesOf(paper).find(
                (each) =>
                  each.percent &&
                  each.points.some((point) => /^\d{4}$/.test(point.period) && point.text === number.text),
              );
              const point = series?.points.find((each) => each.text === number.text);
              if (series === undefined || point === undefined) return [];
              return [
                {
                  block: passage.block,
                  number: passage.number,
                  quote: number.text,
                  message: `${number.text} is given for a moment (“${moment.exec(text)?.[0] ?? ''}”); in ${series.where} it is the figure of the whole of ${point.period}.`,
                },
              ];
            });
          }),
    ),
};
