import { expect, test } from 'vitest';
import { renderText } from '../../shared/document/text.ts';
import { sampleRows } from '../../shared/samples/index.ts';
import { sampleDocument } from '../fixtures/sampleDocument.ts';

/**
 * What the sample packs say, word for word, with every number that the tree gave. A change of assembly or of the
 * samples shows as a difference that a person can read; `vitest -u` takes it over once it is meant.
 */
test.each(sampleRows.meeting.map((meeting) => meeting.ref))('the pack of %s reads as it did', async (ref) => {
  await expect(renderText(sampleDocument(ref))).toMatchFileSnapshot(`../golden/${ref}.txt`);
});
