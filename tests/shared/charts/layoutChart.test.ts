import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { layoutChart } from '../../../shared/charts/layoutChart.ts';
import { measureArial } from '../../../shared/charts/measureArial.ts';
import type { Drawing, TextShape } from '../../../shared/charts/primitives.ts';
import { overlaps, textBox } from '../../../shared/charts/shapes.ts';
import type { ChartSpec, Series } from '../../../shared/charts/spec.ts';
import { chartSamples } from './chartSamples.ts';

const draw = (spec: ChartSpec, width = 460) => layoutChart(spec, width, measureArial);
const textsOf = (drawing: Drawing) =>
  drawing.shapes.filter((shape): shape is TextShape => shape.kind === 'text');
const wordsOf = (drawing: Drawing) => textsOf(drawing).map((shape) => shape.text);
const boxOf = (shape: TextShape) =>
  textBox(shape, measureArial(shape.text, shape.size, shape.strong === true));

/** Pairs of texts that touch; a hair's breadth is allowed for rounding. */
function clashes(drawing: Drawing): string[] {
  const texts = textsOf(drawing);
  return texts.flatMap((one, index) =>
    texts.slice(index + 1).flatMap((other) => {
      const box = boxOf(other);
      const inner = {
        left: box.left + 0.1,
        right: box.right - 0.1,
        top: box.top + 0.5,
        bottom: box.bottom - 0.5,
      };
      return overlaps(boxOf(one), inner) ? [`${one.text} / ${other.text}`] : [];
    }),
  );
}

describe.each(Object.entries(chartSamples))('layoutChart of %s', (_, spec) => {
  it.each([240, 460, 720])('prints no text over another at %i points', (width) => {
    expect(clashes(draw(spec, width))).toEqual([]);
  });

  it.each([240, 460, 720])('keeps all text within the drawing at %i points', (width) => {
    const drawing = draw(spec, width);
    const outside = textsOf(drawing).filter((shape) => {
      const box = boxOf(shape);
      const within =
        box.left > -0.5 && box.right < width + 0.5 && box.top > -0.5 && box.bottom < drawing.height + 0.5;
      return !within;
    });
    expect(outside.map((shape) => shape.text)).toEqual([]);
  });

  it('gives only finite coordinates and path data of absolute moves, lines, curves and closes', () => {
    const json = JSON.stringify(draw(spec));
    expect(json).not.toMatch(/null|NaN|Infinity/);
    const paths = draw(spec).shapes.flatMap((shape) => (shape.kind === 'path' ? [shape.d] : []));
    expect(paths.filter((d) => !/^M(?:[\d\s.,MLCZ-])+$/.test(d))).toEqual([]);
  });

  it('is the same each time', () => {
    expect(draw(spec)).toEqual(draw(spec));
  });
});

describe('layoutChart', () => {
  it('prints the value of each point of a short line', () => {
    const words = wordsOf(draw(chartSamples['line against national']));
    for (const value of ['78.4 %', '62.1 %', '31.2 %', '7.3 %']) expect(words).toContain(value);
  });

  it('names each line and the target where they end', () => {
    const words = wordsOf(draw(chartSamples['line against national'])).join(' ');
    for (const name of ['BCP', 'England', 'Statutory standard']) expect(words).toContain(name);
  });

  it('draws a comparator dashed and with a mark of another shape', () => {
    const { shapes } = draw(chartSamples['line against national']);
    expect(
      shapes.some(
        (shape) => shape.kind === 'path' && shape.stroke === 'comparator' && shape.dash !== undefined,
      ),
    ).toBe(true);
    expect(shapes.some((shape) => shape.kind === 'circle' && shape.stroke === 'accent')).toBe(true);
    expect(shapes.some((shape) => shape.kind === 'rect' && shape.stroke === 'comparator')).toBe(true);
  });

  it('leaves a gap in the line where a value is missing', () => {
    const path = draw(chartSamples['sixty months']).shapes.find(
      (shape) => shape.kind === 'path' && shape.stroke === 'accent',
    );
    expect(path?.kind === 'path' ? path.d.match(/M/g)?.length : 0).toBe(3);
  });

  it('labels the last of sixty periods, because that is the one asked about', () => {
    const texts = textsOf(draw(chartSamples['sixty months']));
    const lowest = Math.max(...texts.map((shape) => shape.y));
    const years = texts.filter((shape) => shape.y === lowest);
    expect(years.reduce((last, shape) => (shape.x > last.x ? shape : last)).text).toBe('2023');
  });

  it('gives signals of concern and of improvement different shapes and says in words what they are', () => {
    const drawing = draw(chartSamples['control chart']);
    expect(drawing.shapes.some((shape) => shape.kind === 'rect' && shape.fill === 'orange')).toBe(true);
    expect(drawing.shapes.some((shape) => shape.kind === 'circle' && shape.fill === 'blue')).toBe(true);
    expect(wordsOf(drawing)).toEqual(expect.arrayContaining(['Signal of concern', 'Signal of improvement']));
  });

  it('lays vertical bars down when their names would break under them', () => {
    const spec = chartSamples['bars with long names'];
    const words = wordsOf(draw(spec));
    expect(words.join(' ')).toContain('Preparing for adulthood');
    expect(words).toContain('£345,340');
    const bars = draw(spec).shapes.filter((shape) => shape.kind === 'rect');
    expect(new Set(bars.map((bar) => bar.height)).size).toBe(1);
  });

  it('starts bars at nought and draws a negative one downwards', () => {
    const drawing = draw(chartSamples['grouped bars']);
    const bars = drawing.shapes.filter(
      (shape) => shape.kind === 'rect' && shape.stroke === 'series2' && shape.height > 9.5,
    );
    const tops = bars.map((bar) => (bar.kind === 'rect' ? bar.y : 0));
    const bottoms = bars.map((bar) => (bar.kind === 'rect' ? bar.y + bar.height : 0));
    const nought = Math.max(...tops);
    expect(bottoms.filter((bottom) => Math.abs(bottom - nought) < 0.02)).toHaveLength(3);
  });

  it('prints band letter, score and risk numbers in the cells of a heat map', () => {
    const words = wordsOf(draw(chartSamples['heat map']));
    expect(words).toEqual(
      expect.arrayContaining(['R 20', 'A 12', 'G 1', 'R1', 'R14', 'Likelihood \u2191', 'Impact \u2192']),
    );
  });

  it('puts the highest likelihood at the top of a heat map', () => {
    const texts = textsOf(draw(chartSamples['heat map']));
    const y = (words: string) => texts.find((shape) => shape.text === words)?.y ?? 0;
    expect(y('R 25')).toBeLessThan(y('G 1'));
  });

  it('says date and status of each milestone in words', () => {
    const words = wordsOf(draw(chartSamples['timeline'])).join(' ');
    expect(words).toContain('7 Dec 2021, late by 3 weeks');
    expect(words).toContain('31 Aug 2021, done');
  });

  it('lays out any line chart without text over text', () => {
    const point = fc.record({
      label: fc.string({ minLength: 1, maxLength: 12 }),
      value: fc.option(fc.integer({ min: -1e6, max: 1e6 }).map((tenths) => tenths / 10)),
      text: fc.constant('12.3'),
    });
    const series = fc.record({
      id: fc.constant('s'),
      name: fc.string({ minLength: 1, maxLength: 30 }),
      role: fc.constantFrom<Series['role'][]>('own', 'comparator'),
      points: fc.array(point, { minLength: 1, maxLength: 20 }),
    });
    fc.assert(
      fc.property(
        fc.array(series, { minLength: 1, maxLength: 4 }),
        fc.integer({ min: 240, max: 800 }),
        (all, width) => {
          const spec: ChartSpec = { kind: 'line', axis: { title: 'Any', format: '{n}' }, series: all };
          expect(JSON.stringify(draw(spec, width))).not.toMatch(/null|NaN/);
          const printed = new Set(['12.3']);
          expect(
            clashes(draw(spec, width)).filter((pair) =>
              pair.split(' / ').every((words) => printed.has(words)),
            ),
          ).toEqual([]);
        },
      ),
      { numRuns: 60 },
    );
  });
});
