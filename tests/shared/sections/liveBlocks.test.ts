import { describe, expect, test } from 'vitest';
import type { BlockOf } from '../../../shared/document/blocks.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { sampleRows } from '../../../shared/samples/index.ts';
import { blocksOf, cellTexts, sampleDocument } from '../../fixtures/sampleDocument.ts';

const board = 'bcp-send-improvement-board-2023-09-12';

const tableNamed = (caption: string, rows: Rows = sampleRows): BlockOf<'table'> => {
  const table = blocksOf(sampleDocument(board, rows), 'table').find((each) => each.caption === caption);
  if (table === undefined) throw new Error(`no table "${caption}"`);
  return table;
};

const figureNamed = (caption: string): BlockOf<'figure'> => {
  const figure = blocksOf(sampleDocument(board), 'figure').find((each) => each.caption === caption);
  if (figure === undefined) throw new Error(`no figure "${caption}"`);
  return figure;
};

describe('the finance table', () => {
  test('sums the posts that clear the backlog to £784,200', () => {
    expect(cellTexts(tableNamed('Team to clear the backlog').body).map((cells) => cells.at(-1))).toEqual([
      '36,000',
      '201,000',
      '43,200',
      '504,000',
      '784,200',
    ]);
  });

  test('gives the grant its four subtotals, the contribution and the total of £1,099,492', () => {
    const table = tableNamed('Delivering Better Value grant by workstream');
    const sums = table.body.filter((row) => row.kind === 'subtotal' || row.kind === 'total');
    expect(cellTexts(sums).map((cells) => cells.at(-1))).toEqual([
      '345,340',
      '159,777',
      '144,875',
      '299,500',
      '150,000',
      '1,099,492',
    ]);
  });

  test('shows each financial year and the sum over them', () => {
    const table = tableNamed('Resources agreed in September 2021, by financial year');
    expect(cellTexts(table.head)[0]).toEqual([
      'Item',
      'Paid from',
      '2021/22',
      '2022/23',
      '2023/24',
      '2024/25',
      'Total',
    ]);
    expect(cellTexts(table.body)[0]?.slice(2)).toEqual([
      '292,000',
      '220,000',
      '156,000',
      '137,000',
      '805,000',
    ]);
    expect(table.unit).toBe('£');
  });

  test('follows the data: a changed figure changes the row and the total', () => {
    const rows: Rows = {
      ...sampleRows,
      financeLine: sampleRows.financeLine.map((line) =>
        line.label.startsWith('Team Manager') ? { ...line, amounts: { '2023/24': 4_000_000 } } : line,
      ),
    };
    const last = cellTexts(tableNamed('Team to clear the backlog', rows).body).map((cells) => cells.at(-1));
    expect(last[0]).toBe('40,000');
    expect(last.at(-1)).toBe('788,200');
  });

  test('has as many cells as columns in every row', () => {
    for (const table of blocksOf(sampleDocument(board), 'table')) {
      for (const row of [...table.head, ...table.body]) {
        const covered = row.cells.reduce((sum, cell) => sum + (cell.span ?? 1), 0);
        expect(covered, `${table.caption}, ${row.id}`).toBe(table.columns.length);
      }
    }
  });
});

describe('the measure chart', () => {
  test('draws average weeks with mean 41.50 and limits 37.44 and 45.56', () => {
    const { chart, alt } = figureNamed('Average time to complete a plan, July 2022 to July 2023');
    if (chart.kind !== 'control') throw new Error('not a control chart');
    expect([chart.mean.label, chart.lower.label, chart.upper.label]).toEqual([
      'Mean 41.50',
      'Lower limit 37.44',
      'Upper limit 45.56',
    ]);
    expect(chart.points).toHaveLength(13);
    expect(alt).toContain('Jul 23 44.5');
  });

  test('says which months lie outside the limits', () => {
    const rows = cellTexts(
      tableNamed('Average time to complete a plan, July 2022 to July 2023: the figures').body,
    );
    const outside = rows.filter((cells) => /upper limit$|lower limit$/.test(cells[2] ?? ''));
    expect(outside.map((cells) => cells[1])).toEqual(['32.8', '36.7', '36.2', '46.3', '46.5']);
  });

  test('says that the latest fall is no improvement: nine months in a run lie above the mean', () => {
    const rows = cellTexts(
      tableNamed('Average time to complete a plan, July 2022 to July 2023: the figures').body,
    );
    expect(rows.slice(4).every((cells) => cells[2]?.startsWith('Concern'))).toBe(true);
    expect(rows.at(-1)).toEqual(['Jul 23', '44.5', 'Concern: in a run above the mean']);
  });

  test('sets the council beside England, year by year', () => {
    const table = tableNamed('Plans issued within 20 weeks, 2019 to 2022: the figures');
    expect(cellTexts(table.body)).toEqual([
      ['2019', '91.3%', '60.4%'],
      ['2020', '21.9%', '58.0%'],
      ['2021', '31.2%', '59.9%'],
      ['2022', '7.3%', '50.9%'],
    ]);
  });
});

describe('risks', () => {
  test('come highest residual first, and those without a score last', () => {
    const cells = cellTexts(tableNamed('Risks of SEND Improvement Programme on the register').body);
    expect(cells[0]?.[0]).toBe('R5');
    expect(cells[0]?.[3]).toBe('25 High');
    expect(cells.at(-1)?.[0]).toBe('R13');
    expect(cells.at(-1)?.[3]).toBe('Not scored');
  });

  test('stand in the heat map where likelihood and impact put them', () => {
    const { chart, alt } = figureNamed('Residual risk on the matrix of likelihood and impact');
    if (chart.kind !== 'heatMap') throw new Error('not a heat map');
    expect(chart.cells[4]?.[4]).toMatchObject({ score: 25, letter: 'H', risks: ['R5'] });
    expect(alt).toContain('Not scored: R13');
  });

  test('that are closed are left out', () => {
    const rows: Rows = {
      ...sampleRows,
      risk: sampleRows.risk.map((risk) => (risk.ref === 'R5' ? { ...risk, closedOn: '2023-09-01' } : risk)),
    };
    const refs = cellTexts(tableNamed('Risks of SEND Improvement Programme on the register', rows).body).map(
      (cells) => cells[0],
    );
    expect(refs).not.toContain('R5');
    expect(refs).toHaveLength(13);
  });
});

test('options that do not fit give a warning in the block’s place, and the pack stands', () => {
  const rows: Rows = {
    ...sampleRows,
    paper: sampleRows.paper.map((paper) => ({
      ...paper,
      sections: paper.sections.map((section) => ({
        ...section,
        text: {
          ...section.text,
          content: section.text.content.map((node) =>
            node.type === 'liveBlock' && node.attrs.section === 'riskTable'
              ? { ...node, attrs: { ...node.attrs, options: { risks: 'all' } } }
              : node,
          ),
        },
      })),
    })),
  };
  const warnings = blocksOf(sampleDocument(board, rows), 'notice').filter((each) => each.tone === 'warning');
  expect(warnings).toHaveLength(1);
  expect(JSON.stringify(warnings)).toContain('Risk table');
});

test('a unit that is a word stands once, over its column and at the axis', () => {
  const caption = 'Average time to complete a plan, July 2022 to July 2023';
  expect(cellTexts(tableNamed(`${caption}: the figures`).head)[0]).toEqual([
    'Period',
    'Weeks',
    'What it tells',
  ]);
  expect(figureNamed(caption).chart).toMatchObject({ axis: { title: 'Weeks', format: '{n}' } });
});

test('limits of a short series are called provisional', () => {
  const rows: Rows = {
    ...sampleRows,
    measure: sampleRows.measure.map((measure) =>
      measure.ref === 'average-weeks' ? { ...measure, points: measure.points.slice(0, 8) } : measure,
    ),
  };
  const notes = (from: Rows): string =>
    JSON.stringify(
      tableNamed('Average time to complete a plan, July 2022 to July 2023: the figures', from).notes,
    );
  expect(notes(rows)).toContain('provisional until there are 12 points');
  expect(notes(sampleRows)).not.toContain('provisional');
});
