import { mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Deadline } from '../../../shared/checks/deadlines.ts';
import { runHere } from '../../fixtures/runHere.ts';
import { makeSampleLibrary } from '../../fixtures/sampleLibrary.ts';
import { temporaryFolder } from '../../fixtures/temporaryFolder.ts';

const ref = 'rutland-cabinet-2017-04-18';

test('deadlines are a table for people', async () => {
  const { code, out } = await runHere(['deadlines', '--meeting', ref, '--library', makeSampleLibrary()]);
  expect(code).toBe(0);
  expect(out).toMatch(/^Thursday 6 April 2017 +Publish the agenda and reports +2017-04-06$/m);
  expect(out).toMatch(/^Tuesday 18 April 2017 +Cabinet meets$/m);
});

test('deadlines are written as a calendar file, with the same identifiers each time', async () => {
  const folder = temporaryFolder();
  const library = makeSampleLibrary();
  const file = join(folder, 'deadlines.ics');
  const write = async () => {
    const { code, out } = await runHere([
      'deadlines',
      '--json',
      '--meeting',
      ref,
      '--ics',
      file,
      '--library',
      library,
    ]);
    expect(code).toBe(0);
    return { all: JSON.parse(out) as Deadline[], text: readFileSync(file, 'utf8') };
  };
  const uids = (text: string) => text.replaceAll('\r\n ', '').match(/^UID:.*(?=\r)/gm);
  const first = await write();
  expect(uids(first.text)).toEqual(first.all.map((each) => `UID:${each.id}@tabled.invalid`));
  expect(first.text).toContain('DTSTART;VALUE=DATE:20170406\r\n');
  expect(uids((await write()).text)).toEqual(uids(first.text));
  expect(readdirSync(folder)).toEqual(['deadlines.ics']);
});

test.each([
  [['deadlines'], 'Say which meeting: --meeting REF; "list meetings" names them.'],
  [
    ['deadlines', '--meeting', 'rutland-cabinet-2017-04-19'],
    'There is no meeting "rutland-cabinet-2017-04-19" in "library.tabled": did you mean "rutland-cabinet-2017-04-18"?',
  ],
])('%j is refused with one sentence', async (args, sentence) => {
  const library = args.length > 1 ? ['--library', makeSampleLibrary()] : [];
  expect(await runHere([...args, ...library])).toEqual({ code: 2, out: '', err: sentence });
});

test('a library is not written over, and a folder that is not there is told', async () => {
  const library = makeSampleLibrary();
  const args = ['deadlines', '--meeting', ref, '--library', library, '--ics'];
  expect((await runHere([...args, library])).err).toContain('That file is a library');
  const nowhere = join(temporaryFolder(), 'no', 'a.ics');
  expect((await runHere([...args, nowhere])).err).toContain('its folder does not exist');
  const folder = join(temporaryFolder(), 'a.ics');
  mkdirSync(folder);
  expect((await runHere([...args, folder])).code).toBe(2);
});
