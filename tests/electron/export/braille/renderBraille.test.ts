import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type Louis, contracted, findLouis } from '../../../../electron/export/braille/louis.ts';
import { renderBraille } from '../../../../electron/export/braille/renderBraille.ts';
import { kitchenSink } from '../../../fixtures/kitchenSink.ts';
import { temporaryFolder } from '../../../fixtures/temporaryFolder.ts';
import { brailleInPrint } from '../../../tools/brailleInPrint.ts';

const here = await findLouis();

/** A program of liblouis' name that does something else. */
function pretended(script: string): { readonly folder: string; readonly louis: Louis } {
  const folder = temporaryFolder();
  const program = join(folder, 'lou_translate');
  writeFileSync(program, `#!/bin/sh\n${script}\n`);
  chmodSync(program, 0o755);
  return { folder, louis: { program, version: '0.0.1' } };
}

test('without liblouis it is uncontracted, says so in the file and to who made it, and is the same each time', async () => {
  const [once, again] = [
    await renderBraille(kitchenSink, { louis: null }),
    await renderBraille(kitchenSink, { louis: null }),
  ];
  expect(once.made).toMatch(
    /^Uncontracted braille \(UEB grade 1\)\. For contracted braille install liblouis/,
  );
  expect(once.brf.replaceAll(/\s+/g, ' ')).toContain('UNCONTRACTED ,UNIFIED ,ENGLISH ,BRAILLE4');
  expect(again).toEqual(once);
});

describe.skipIf(here === undefined)('with liblouis', () => {
  test('it is contracted, says so, takes fewer pages, and can be read back', async () => {
    const [short, long] = [
      await renderBraille(kitchenSink),
      await renderBraille(kitchenSink, { louis: null }),
    ];
    expect(short.made).toBe(`Contracted braille (UEB grade 2), by liblouis ${here!.version}.`);
    expect(short.pages).toBeLessThan(long.pages);
    const print = await brailleInPrint(short.brf);
    expect(print).toContain('This is contracted Unified English Braille');
  });

  test('texts of any length and with any sign come back one each', async () => {
    const texts = ['one', '', 'a \\ b', '18–22 10:30 1,234', `${'word '.repeat(700)}end`, 'the'];
    const cells = await contracted(here!, texts);
    expect(cells).toHaveLength(texts.length);
    expect([cells[0], cells[1], cells[5]]).toEqual(['"O', '', '!']);
    expect(cells[3]).toBe('#AH,-#BB #AJ3#CJ #A1BCD');
    expect(cells[4]?.split(' ')).toHaveLength(701);
  });
});

// A script stands in for the program: what it does wrong is what is tested.
describe.skipIf(process.platform === 'win32')('a liblouis that does not work', () => {
  const sentence =
    'Uncontracted braille (UEB grade 1), as liblouis is installed here and did not do its work.';

  test.each([
    ['fails', 'exit 3'],
    // Longer than a test may last: waiting for it would be seen.
    ['hangs', 'sleep 120'],
    ['leaves lines out', 'cat >/dev/null; echo A'],
    ['answers with what is no braille', 'sed s/.*/é/'],
  ])('and %s is done without, and the file is whole', async (_, script) => {
    const { louis } = pretended(script);
    const braille = await renderBraille(kitchenSink, { louis, limit: 700 });
    expect(braille.made).toBe(sentence);
    expect(braille.brf).toBe((await renderBraille(kitchenSink, { louis: null })).brf);
  });

  test('and cannot say its version is not there', async () => {
    expect(await findLouis(pretended('exit 1').folder)).toBeUndefined();
    expect(await findLouis(pretended('echo lou_translate 9.8.7').folder)).toMatchObject({ version: '9.8.7' });
    expect(await findLouis(temporaryFolder())).toBeUndefined();
    // A folder that is named from here would be another one elsewhere.
    expect(await findLouis('.')).toBeUndefined();
  });

  test('and is cancelled leaves its reason', async () => {
    const { louis } = pretended('sleep 60');
    const signal = AbortSignal.timeout(300);
    await expect(renderBraille(kitchenSink, { louis, signal })).rejects.toThrow(/abort|timeout/i);
  });
});
