import type { ChartSpec } from '../../../shared/charts/spec.ts';

/** One of each chart, with the figures of real papers and with the cases that are hard to lay out. */
const pointsOf = (labels: string[], values: (number | null)[], unit = '') =>
  labels.map((label, i) => ({ label, value: values[i] ?? null, text: `${values[i] ?? ''}${unit}` }));
const months = [
  'Jul 22',
  'Aug 22',
  'Sep 22',
  'Oct 22',
  'Nov 22',
  'Dec 22',
  'Jan 23',
  'Feb 23',
  'Mar 23',
  'Apr 23',
  'May 23',
  'Jun 23',
  'Jul 23',
];
const weeks = [32.8, 36.7, 36.2, 38.0, 41.6, 41.8, 43.3, 44.0, 43.2, 44.6, 46.3, 46.5, 44.5];
const fiveYears = Array.from(
  { length: 60 },
  (_month, i) =>
    `${['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'][i % 12]} ${2019 + Math.floor(i / 12)}`,
);
export const chartSamples = {
  'line against national': {
    kind: 'line',
    axis: { title: 'Education, health and care plans issued within 20 weeks', format: '{n} %', min: 0 },
    series: [
      {
        id: 'a',
        name: 'BCP',
        role: 'own',
        points: pointsOf(['2019', '2020', '2021', '2022'], [78.4, 62.1, 31.2, 7.3], ' %'),
      },
      {
        id: 'b',
        name: 'England',
        role: 'comparator',
        points: pointsOf(['2019', '2020', '2021', '2022'], [60.4, 58.0, 59.9, 49.2], ' %'),
      },
      {
        id: 'c',
        name: 'South West statistical neighbours',
        role: 'comparator',
        points: pointsOf(['2019', '2020', '2021', '2022'], [58.4, 51.0, 47.9, 44.2], ' %'),
      },
    ],
    target: { value: 100, label: 'Statutory standard: every plan within 20 weeks' },
  },
  'control chart': {
    kind: 'control',
    axis: { title: 'Average weeks to issue a plan', format: '{n}' },
    points: pointsOf(months, weeks).map((p, i) =>
      i < 3 || i === 10 || i === 11
        ? { ...p, signal: 'concern' as const }
        : i === 5
          ? { ...p, signal: 'improvement' as const }
          : p,
    ),
    mean: { value: 41.5, label: 'Mean 41.50' },
    upper: { value: 45.56, label: 'Upper process limit 45.56' },
    lower: { value: 37.44, label: 'Lower process limit 37.44' },
    target: { value: 20, label: 'Statutory limit 20 weeks' },
  },
  'sixty months': {
    kind: 'line',
    axis: { title: 'Requests each month', format: '{n}' },
    series: [
      {
        id: 'a',
        name: 'Requests for assessment',
        role: 'own',
        points: pointsOf(
          fiveYears,
          fiveYears.map((_month, i) => (i === 20 || i === 22 ? null : Math.round(60 + i + 15 * Math.sin(i)))),
        ),
      },
    ],
  },
  'simple bars': {
    kind: 'bars',
    orientation: 'vertical',
    arrangement: 'grouped',
    axis: { title: 'Backlog, July 2023', format: '{n}' },
    series: [
      {
        id: 'a',
        name: 'Plans',
        role: 'own',
        points: pointsOf(['Over 20 weeks', 'Over 40 weeks', 'Over a year'], [397, 192, 20]),
      },
    ],
  },
  'grouped bars': {
    kind: 'bars',
    orientation: 'vertical',
    arrangement: 'grouped',
    axis: { title: 'Recommended spending by year (£000)', format: '£{n}k' },
    series: [
      {
        id: 'a',
        name: 'Reserve',
        role: 'own',
        points: pointsOf(['2021/22', '2022/23', '2023/24', '2024/25'], [292, 220, 156, 137]),
      },
      {
        id: 'b',
        name: 'Base budget',
        role: 'own',
        points: pointsOf(['2021/22', '2022/23', '2023/24', '2024/25'], [120, -40, 90, 60]),
      },
      {
        id: 'c',
        name: 'England average',
        role: 'comparator',
        points: pointsOf(['2021/22', '2022/23', '2023/24', '2024/25'], [150, 140, 190, 160]),
      },
    ],
  },
  'stacked bars': {
    kind: 'bars',
    orientation: 'vertical',
    arrangement: 'stacked',
    axis: { title: 'Cost and funding (£000)', format: '{n}' },
    series: [
      {
        id: 'a',
        name: 'Transfer review',
        role: 'own',
        points: pointsOf(['2016/17', '2017/18', '2018/19'], [125, 250, 125]),
      },
      {
        id: 'b',
        name: 'Change support',
        role: 'own',
        points: pointsOf(['2016/17', '2017/18', '2018/19'], [62.5, 125, null]),
      },
      {
        id: 'c',
        name: 'Other',
        role: 'own',
        points: pointsOf(['2016/17', '2017/18', '2018/19'], [30, 40, 55]),
      },
      {
        id: 'd',
        name: 'Fourth',
        role: 'own',
        points: pointsOf(['2016/17', '2017/18', '2018/19'], [30, 40, 55]),
      },
    ],
  },
  'bars with long names': {
    kind: 'bars',
    orientation: 'vertical',
    arrangement: 'grouped',
    axis: { title: 'Grant by workstream', format: '£{n}' },
    series: [
      {
        id: 'a',
        name: 'Grant',
        role: 'own',
        points: pointsOf(
          [
            'Workstream 1: leadership and governance of the partnership',
            'Workstream 2: co-production with children and families',
            'Quality of education, health and care plans',
            'Preparing for adulthood',
          ],
          [345340, 159777, 144875, 299500],
        ).map((p) => ({ ...p, text: '£' + String(p.value).replace(/(\d)(?=(\d{3})+$)/g, '$1,') })),
      },
    ],
  },
  'horizontal stack': {
    kind: 'bars',
    orientation: 'horizontal',
    arrangement: 'stacked',
    axis: { title: 'Milestones by status', format: '{n}' },
    series: [
      {
        id: 'a',
        name: 'Done',
        role: 'own',
        points: pointsOf(['Leadership', 'Co-production', 'Quality of plans'], [12, 5, 7]),
      },
      {
        id: 'b',
        name: 'On track',
        role: 'own',
        points: pointsOf(['Leadership', 'Co-production', 'Quality of plans'], [3, 6, 2]),
      },
      {
        id: 'c',
        name: 'Late',
        role: 'own',
        points: pointsOf(['Leadership', 'Co-production', 'Quality of plans'], [1, 4, 6]),
      },
    ],
  },
  'heat map': {
    kind: 'heatMap',
    likelihood: ['1 Rare', '2 Unlikely', '3 Possible', '4 Likely', '5 Almost certain'],
    impact: ['1 Minor', '2 Moderate', '3 Serious', '4 Major', '5 Catastrophic'],
    cells: [1, 2, 3, 4, 5].map((l) =>
      [1, 2, 3, 4, 5].map((i) => {
        const s = l * i;
        const t = s >= 15 ? 'red' : s >= 8 ? 'amber' : 'green';
        return {
          tone: t as 'red',
          letter: t === 'red' ? 'R' : t === 'amber' ? 'A' : 'G',
          score: s,
          risks:
            s === 12 ? ['R1', 'R4', 'R12', 'R13', 'R14'] : s === 20 ? ['R2'] : s === 6 ? ['R3', 'R5'] : [],
        };
      }),
    ),
  },
  timeline: {
    kind: 'timeline',
    from: '2021-07-01',
    to: '2022-12-31',
    asAt: { date: '2021-11-24', label: 'Report, 24 Nov 2021' },
    rows: [
      {
        id: '1',
        label: 'Inspection report published',
        date: '2021-08-31',
        dateText: '31 Aug 2021',
        status: 'done',
        statusText: 'done',
      },
      {
        id: '2',
        label: 'Improvement board signs off the written statement of action with every partner',
        date: '2021-12-02',
        dateText: '2 Dec 2021',
        status: 'onTrack',
        statusText: 'on track',
      },
      {
        id: '3',
        label: 'Statement of action submitted',
        date: '2021-12-07',
        dateText: '7 Dec 2021',
        status: 'late',
        statusText: 'late by 3 weeks',
      },
      {
        id: '4',
        label: 'First monitoring visit',
        date: '2022-06-15',
        dateText: 'June 2022',
        status: 'notStarted',
        statusText: 'not started',
      },
      {
        id: '5',
        label: 'Re-visit',
        date: '2022-12-15',
        dateText: 'December 2022',
        status: 'notStarted',
        statusText: 'not started',
      },
    ],
  },
} satisfies Record<string, ChartSpec>;
