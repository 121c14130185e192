import type { Row, Rows } from '../../entities/index.ts';
import { sampleId } from '../id.ts';
import { sendProgramme, sendWorkstream } from './programme.ts';

type Points = Row<'measure'>['points'];

const series = (values: Readonly<Record<string, number>>): Points =>
  Object.entries(values).map(([period, value]) => ({ period, value, note: '' }));

const measure = (
  own: Pick<
    Row<'measure'>,
    'ref' | 'name' | 'unit' | 'decimals' | 'direction' | 'frequency' | 'points' | 'source'
  > &
    Partial<Row<'measure'>>,
): Row<'measure'> => ({
  id: sampleId('measure', `bcp-send-improvement/${own.ref}`),
  deletedAt: null,
  programmeId: sendProgramme,
  workstreamId: sendWorkstream(6),
  targetKind: 'none',
  target: null,
  comparatorName: '',
  comparator: [],
  ...own,
});

/** Tables 1 to 4 of the report of 27 September 2023. */
export const bcpMeasures = {
  measure: [
    measure({
      ref: 'timeliness',
      name: 'Plans issued within 20 weeks',
      unit: '{n}%',
      decimals: 1,
      direction: 'up',
      frequency: 'year',
      points: series({ 2019: 91.3, 2020: 21.9, 2021: 31.2, 2022: 7.3 }),
      comparatorName: 'England',
      comparator: series({ 2019: 60.4, 2020: 58, 2021: 59.9, 2022: 50.9 }),
      source: 'report to Cabinet of 27 September 2023, table 1',
    }),
    measure({
      ref: 'requests',
      name: 'Requests for an assessment',
      unit: '{n}',
      decimals: 0,
      direction: 'down',
      frequency: 'year',
      points: series({ 2019: 541, 2020: 481, 2021: 592, 2022: 837 }),
      source: 'report to Cabinet of 27 September 2023, table 1',
    }),
    measure({
      ref: 'snapshots',
      name: 'Plans issued within 20 weeks, by month observed',
      unit: '{n}%',
      decimals: 1,
      direction: 'up',
      frequency: 'snapshot',
      points: series({
        '2022-02': 16,
        '2022-05': 3.1,
        '2022-08': 5.6,
        '2022-11': 0,
        '2023-02': 0,
        '2023-04': 0,
        '2023-07': 0,
      }),
      source: 'report to Cabinet of 27 September 2023, table 2; the months are not evenly spaced',
    }),
    measure({
      ref: 'average-weeks',
      name: 'Average time to complete a plan',
      unit: '{n} weeks',
      decimals: 1,
      direction: 'down',
      frequency: 'month',
      targetKind: 'statutory',
      target: 20,
      points: series({
        '2022-07': 32.8,
        '2022-08': 36.7,
        '2022-09': 36.2,
        '2022-10': 38,
        '2022-11': 41.6,
        '2022-12': 41.8,
        '2023-01': 43.3,
        '2023-02': 44,
        '2023-03': 43.2,
        '2023-04': 44.6,
        '2023-05': 46.3,
        '2023-06': 46.5,
        '2023-07': 44.5,
      }),
      source: 'report to Cabinet of 27 September 2023, table 3',
    }),
    ...(
      [
        ['backlog-20', 'Assessments over 20 weeks', 397],
        ['backlog-30', 'Assessments over 30 weeks', 192],
        ['backlog-50', 'Assessments over 50 weeks', 20],
      ] as const
    ).map(([ref, name, value]) =>
      measure({
        ref,
        name,
        unit: '{n}',
        decimals: 0,
        direction: 'down',
        frequency: 'snapshot',
        points: series({ '2023-07': value }),
        source: 'report to Cabinet of 27 September 2023, table 4',
      }),
    ),
  ],
} satisfies Partial<Rows>;
