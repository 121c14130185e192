import { join } from 'node:path';
import { describe, expect, onTestFinished, test } from 'vitest';
import { type Library, createLibrary } from '../../electron/library.ts';
import { latestPack } from '../../electron/store/packs.ts';
import { readKind } from '../../electron/store/rows.ts';
import { temporaryFolder } from '../fixtures/temporaryFolder.ts';
import { now, valueOf } from '../fixtures/tinyLibrary.ts';

async function makeSample(): Promise<Library> {
  const file = join(temporaryFolder(), 'sample.tabled');
  const library = valueOf(await createLibrary(file, { sample: true, now }));
  onTestFinished(() => library.close());
  return library;
}

const overridesOf = (library: Library) => readKind(library.read, 'checkOverride');

describe('the sample’s faults', () => {
  test('are overridden one by one, with the reason why', async () => {
    const overrides = overridesOf(await makeSample());
    expect(overrides.length).toBeGreaterThan(0);
    expect(new Set(overrides.map((each) => each.reason))).toEqual(
      new Set(['Kept as published: the sample shows the fault.']),
    );
  });

  test('stand in the records of the packs that were published with them', async () => {
    const library = await makeSample();
    const recorded = readKind(library.read, 'meeting').flatMap(
      (meeting) => latestPack(library.read, meeting.id)?.checks ?? [],
    );
    const overridden = overridesOf(library).map((each) => each.message);
    expect(new Set(recorded.map((each) => each.message))).toEqual(new Set(overridden));
    // 122,000 stands in a column of thousands that adds up to 224.
    expect(recorded.find((each) => each.quote.includes('122,000'))).toMatchObject({ severity: 'must' });
  });

  test('have the same overrides wherever the sample is made', async () => {
    expect(overridesOf(await makeSample())).toEqual(overridesOf(await makeSample()));
  });
});
