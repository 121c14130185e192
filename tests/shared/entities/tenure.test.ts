import { expect, test } from 'vitest';
import { tenureFaults } from '../../../shared/entities/tenure.ts';

const span = (from: string, until: string | null = null) => ({ from, until });

test('spans that follow one another, and a handover day, are in order', () => {
  expect(tenureFaults([])).toEqual([]);
  expect(
    tenureFaults([span('2023-05-23'), span('2021-05-11', '2022-04-30'), span('2022-05-01', '2023-05-23')]),
  ).toEqual([]);
});

test('days without anybody are a gap, both counted', () => {
  expect(tenureFaults([span('2021-01-01', '2021-03-31'), span('2021-05-01')])).toEqual([
    { kind: 'gap', from: '2021-04-01', until: '2021-04-30' },
  ]);
});

test('days with two are an overlap, until the first of them ends', () => {
  const first = span('2021-01-01', '2021-06-30');
  const second = span('2021-05-01');
  expect(tenureFaults([second, first])).toEqual([
    { kind: 'overlap', first, second, from: '2021-05-01', until: '2021-06-30' },
  ]);
  const within = span('2021-02-01', '2021-02-28');
  expect(tenureFaults([first, within])).toEqual([
    { kind: 'overlap', first, second: within, from: '2021-02-01', until: '2021-02-28' },
  ]);
  expect(tenureFaults([span('2021-01-01'), span('2021-05-01')])[0]).toMatchObject({ until: null });
});

test('a gap is measured from whoever stays longest', () => {
  const long = span('2021-01-01', '2021-12-31');
  const short = span('2021-02-01', '2021-02-28');
  expect(tenureFaults([long, short, span('2022-01-01')]).map(({ kind }) => kind)).toEqual(['overlap']);
});

test('a span that ends before it begins is said, and counts for nothing else', () => {
  const reversed = span('2021-05-01', '2021-04-01');
  expect(tenureFaults([reversed, span('2021-01-01')])).toEqual([{ kind: 'reversed', tenure: reversed }]);
});
