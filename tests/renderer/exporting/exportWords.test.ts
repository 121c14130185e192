import { expect, test } from 'vitest';
import type { ExportChoices } from '../../../renderer/exporting/exportChoices.ts';
import { whatWillBeMade } from '../../../renderer/exporting/exportWords.ts';
import { restrictedPack } from '../../fixtures/restrictedPack.ts';

test('reports and appendices that are not for publication are counted, those of a restricted report with it', () => {
  const choices: ExportChoices = {
    edition: 'public',
    form: 'pdf',
    part: 'pack',
    paper: '',
    item: '',
    from: '',
    to: '',
    large: false,
    size: '18',
    readers: '',
    firstCopy: '1',
    reports: false,
  };
  const said = (edition: ExportChoices['edition'], document = restrictedPack): string =>
    whatWillBeMade({ ...choices, edition }, { document, source: 'working', mine: false }).join(' ');
  expect(said('public')).toContain('It leaves out 1 report and 2 appendices that are not for publication');
  expect(said('archive')).toContain('It holds 1 report and 2 appendices that are not for publication.');
  const alone = restrictedPack.parts.filter(({ id }) => !/quillfeather|appendix-3/.test(id));
  expect(said('public', { ...restrictedPack, parts: alone })).toContain(
    'It leaves out 1 appendix that is not for publication, and says why. The finished file is searched for its words',
  );
});
