import { describe, expect, test } from 'vitest';
import { type Console, run } from '../../../electron/cli/run.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { now } from '../../fixtures/tinyLibrary.ts';

async function runHere(args: readonly string[]) {
  const said = { out: [] as string[], err: [] as string[], progress: [] as string[] };
  const console: Console = {
    out: (text) => void said.out.push(text),
    err: (text) => void said.err.push(text),
    progress: (line) => void said.progress.push(line),
    now,
    signal: new AbortController().signal,
  };
  return { code: await run(args, console), ...said };
}

describe('help', () => {
  test.each([[[]], [['help']], [['--help']]])('is what %j gives', async (args) => {
    const { code, out, err } = await runHere(args);
    expect([code, err]).toEqual([0, []]);
    for (const word of [
      'demo',
      'list meetings|papers|risks|measures|finance|due',
      'export',
      '--library',
      '--json',
    ])
      expect(out.join('\n')).toContain(word);
  });

  test('of one command is about that command', async () => {
    const { code, out } = await runHere(['list', '--help']);
    expect(code).toBe(0);
    expect(out.join('\n')).toContain('npm run tabled -- list');
    expect(out.join('\n')).not.toContain('npm run tabled -- demo');
  });

  test('is JSON where that is asked for', async () => {
    const { out } = await runHere(['help', '--json']);
    const commands = JSON.parse(out.join('\n')) as { name: string }[];
    expect(commands.map(({ name }) => name).slice(0, 3)).toEqual(['demo', 'list', 'export']);
  });
});

describe('a wrong word is refused with one sentence', () => {
  test.each([
    [['lst'], 'There is no command "lst": did you mean "list"?'],
    [['frobnicate'], 'There is no command "frobnicate"; "help" names those there are.'],
    [['--library', 'a', 'list'], 'There is no command "--library"; "help" names those there are.'],
    [['list'], 'Say what to list: meetings, papers, risks, measures, finance, due.'],
    [['list', 'rsks'], 'There is no list of "rsks": did you mean "risks"?'],
    [
      ['list', 'toString'],
      'There is no list of "toString": choose meetings, papers, risks, measures, finance, due.',
    ],
    [['list', 'risks', 'papers'], '"list" does not know what to do with "papers".'],
    [['demo', 'now'], '"demo" does not know what to do with "now".'],
    [['list', 'risks', '--librry', 'a'], 'There is no option --librry: did you mean "--library"?'],
    [['export', '--out', 'a.pdf'], 'Say which meeting: --meeting REF; "list meetings" names them.'],
    [['export', '--meeting', 'a'], 'Say which file to write: --out FILE.'],
    [['export', '--meeting', 'a', '--out', 'a'], 'Say in which format: --format pdf|html|text|docx|brf.'],
    [
      ['export', '--meeting', 'a', '--out', 'a', '--format', 'odt'],
      'There is no format "odt": choose pdf, html, text, docx, brf.',
    ],
    [
      ['export', '--meeting', 'a', '--out', 'a.brf', '--edition', 'large-print'],
      'Braille has no sizes of type: choose the public edition.',
    ],
    [
      ['export', '--meeting', 'a', '--out', 'a.html', '--edition', 'large-print', '--size', '20'],
      'Only a PDF or a Word file has a size of type to choose.',
    ],
    [
      ['export', '--meeting', 'a', '--out', 'a.docx', '--pages', '3-5'],
      'Only a PDF has pages to choose from.',
    ],
    [
      ['export', '--meeting', 'a', '--out', 'a.pdf', '--edition', 'secret'],
      'There is no edition "secret": choose public, members, large-print, archive.',
    ],
  ])('%j', async (args, sentence) => {
    expect(await runHere(args)).toEqual({ code: 2, out: [], err: [sentence], progress: [] });
    expect(await runHere([...args, '--json'])).toEqual({ code: 2, out: [], err: [sentence], progress: [] });
  });
});

describe('list', () => {
  const wanted: Record<string, [number, RegExp]> = {
    meetings: [6, /bcp-cabinet-2021-09-01 +2021-09-01 +BCP/],
    papers: [6, /SEND – Accelerated Timeliness/],
    risks: [15, /R13 +Staff time lost to complaints +not scored/],
    measures: [5, /average-weeks .* 44\.5 weeks +2023-07 +20\.0 weeks +down/],
    finance: [20, /SEND improvement funding .* £805,000/],
    due: [6, /rutland-cabinet-2017-04-18 +Rutland.* +6 +2023-04-18 +due/],
  };

  test.each(Object.entries(wanted))('%s is a table for people', async (name, [least, line]) => {
    const { code, out, err } = await runHere(['list', name, '--library', makeSampleLibrary()]);
    expect([code, err]).toEqual([0, []]);
    expect(out.join('\n')).toMatch(line);
    expect(out.join('\n').split('\n').length).toBeGreaterThan(least);
  });

  test.each(Object.entries(wanted))('%s is one JSON value for programs', async (name, [least]) => {
    const { out } = await runHere(['list', name, '--json', '--library', makeSampleLibrary()]);
    expect(out).toHaveLength(1);
    expect((JSON.parse(out[0]!) as unknown[]).length).toBeGreaterThanOrEqual(least);
  });

  test('gives money in whole pence by year', async () => {
    const { out } = await runHere(['list', 'finance', '--json', '--library', makeSampleLibrary()]);
    const lines = JSON.parse(out[0]!) as { label: string; amountsPence: object; totalPence: number }[];
    expect(lines.find(({ label }) => label === 'SEND improvement funding')).toMatchObject({
      amountsPence: {
        '2021/22': 29_200_000,
        '2022/23': 22_000_000,
        '2023/24': 15_600_000,
        '2024/25': 13_700_000,
      },
      totalPence: 80_500_000,
    });
  });

  test('takes a new sample library where none is chosen', async () => {
    const { code, out } = await runHere(['--json', 'list', 'meetings']);
    expect(code).toBe(0);
    expect((JSON.parse(out[0]!) as { ref: string }[]).map(({ ref }) => ref).sort()).toEqual([
      'bcp-cabinet-2021-09-01',
      'bcp-cabinet-2021-11-24',
      'bcp-cabinet-2023-09-27',
      'bcp-send-improvement-board-2023-09-12',
      'lbhf-cabinet-2016-11-07',
      'rutland-cabinet-2017-04-18',
    ]);
  });
});
