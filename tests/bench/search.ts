/**
 * `npm run bench:search`: the full-text search over a large library, beside what somebody would write instead: a scan
 * of the same rows for the words. Medians of one run, as milliseconds and as a ratio; whether each is within its limit.
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadHandle, WriteHandle } from '../../electron/store/handles.ts';
import { openDatabase } from '../../electron/store/database.ts';
import { createDatabase } from '../../electron/store/newDatabase.ts';
import { saveRow } from '../../electron/store/rows.ts';
import { search } from '../../electron/store/search.ts';
import { type Result, ok } from '../../shared/api.ts';
import { entityKinds } from '../../shared/entities/index.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { stamp, valueOf } from '../fixtures/tinyLibrary.ts';
import { tinyRows } from '../fixtures/tinyRows.ts';
import { processorTime } from './processorTime.ts';

const risks = 5000;
const papers = 200;
const rounds = 9;
/** What a search may take, in milliseconds. */
const limit = 50;
const queries = [
  'programme',
  'pr',
  'the',
  'risk 4999',
  'council programme service',
  '"the programme is late"',
];

const numbered = (id: string, number: number): string =>
  `${id.slice(0, -6)}${String(number).padStart(6, '0')}`;

function fill(write: WriteHandle): Result<unknown> {
  const [risk] = tinyRows.risk;
  const [paper] = tinyRows.paper;
  if (risk === undefined || paper === undefined) throw new Error('The tiny library has lost its rows.');
  for (const kind of entityKinds) for (const row of tinyRows[kind]) valueOf(saveRow(write, kind, row, stamp));
  for (let at = 0; at < risks; at += 1) {
    const title = `Risk ${at} of the ${['bridge', 'school', 'budget', 'system'][at % 4]} programme`;
    const cause = 'The council cannot appoint to posts in the service, and the programme is late.';
    const own = { id: numbered(risk.id, at), ref: `X${at}`, title, cause };
    valueOf(saveRow(write, 'risk', { ...risk, ...own }, stamp));
  }
  for (let at = 0; at < papers; at += 1) {
    const from = sampleRows.paper[at % sampleRows.paper.length];
    if (from === undefined) throw new Error('The sample has lost its papers.');
    const own = {
      id: numbered(paper.id, at),
      ref: `paper-${at}`,
      title: from.title,
      sections: from.sections,
    };
    valueOf(saveRow(write, 'paper', { ...paper, ...own }, stamp));
  }
  return ok(undefined);
}

/** Every word somewhere in the row, as LIKE finds it: all rows, as the search ranks all; no word boundaries, no passage to show. */
function scan(read: ReadHandle, query: string): number {
  const words = query.startsWith('"') ? [query.slice(1, -1)] : query.split(' ');
  const all = (columns: string): string => words.map(() => `${columns} LIKE ?`).join(' AND ');
  const given = words.map((word) => `%${word}%`);
  const inRisks = read.prepare(`SELECT id FROM risk WHERE ${all("title || ' ' || cause || ' ' || event")}`);
  const inPapers = read.prepare(`SELECT id FROM paper WHERE ${all("title || ' ' || sections")}`);
  return inRisks.all(...given).length + inPapers.all(...given).length;
}

function median(work: () => number): number {
  if (work() === 0) throw new Error('A query of the benchmark finds nothing.');
  return processorTime(rounds, work);
}

const folder = mkdtempSync(join(tmpdir(), 'tabled-bench-'));
try {
  const file = join(folder, 'large.tabled');
  valueOf(createDatabase(file, { name: 'Large', stamp }, fill));
  const opened = await openDatabase(file, { now: new Date() });
  if (!opened.ok) throw new Error(opened.problem.message);
  const { read } = opened.value;
  console.log(
    `${risks} risks and ${papers} papers; medians of ${rounds} in milliseconds of processor time\n`,
  );
  console.log('query                       search   scan   search / scan');
  for (const query of queries) {
    const found = median(() => search(read, query).length);
    const scanned = median(() => scan(read, query));
    console.log(
      `${query.padEnd(26)} ${found.toFixed(2).padStart(7)} ${scanned.toFixed(2).padStart(6)} ${(found / scanned).toFixed(2).padStart(8)}${found > limit ? `  OVER ${limit}` : ''}`,
    );
    if (found > limit) process.exitCode = 1;
  }
  read.close();
} finally {
  rmSync(folder, { recursive: true });
}
