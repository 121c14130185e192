import { expect, test } from 'vitest';
import { emptyPaper } from '../../../renderer/settings/templates/emptyPaper.ts';
import { freshKey, moved } from '../../../renderer/settings/templates/templateEdits.ts';
import { renderText } from '../../../shared/document/text.ts';
import { paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { asRow } from '../../../shared/templates/asTemplate.ts';
import { templates } from '../../../shared/templates/index.ts';
import { tinyId, tinyRows } from '../../fixtures/tinyRows.ts';

test('an entry is moved up, down and to the ends', () => {
  const list = ['a', 'b', 'c'];
  expect(moved(list, 0, 1)).toEqual(['b', 'a', 'c']);
  expect(moved(list, 2, 0)).toEqual(['c', 'a', 'b']);
  expect(moved(list, 0, 9)).toEqual(['b', 'c', 'a']);
  expect(moved(list, 7, 0)).toEqual(list);
});

test('a new section has a key that no other has', () => {
  expect(freshKey('New section', [{ key: 'new-section' }], 'section')).toBe('new-section-2');
  expect(freshKey('…', [], 'section')).toBe('section');
});

test.each(templates)('the empty paper of $label shows every section that it has', (template) => {
  const council = tinyRows.organisation[0]!;
  const row = paperTemplate.parse({
    ...asRow(template, council.id, 'Ours'),
    id: tinyId('paperTemplate', template.id),
    deletedAt: null,
  });
  const document = emptyPaper(row, council, '2026-11-26');
  expect(document.parts.map(({ kind }) => kind)).toEqual(['paper']);
  const printed = renderText(document).toLowerCase().replaceAll(/\s+/g, ' ');
  for (const { heading } of template.sections) expect(printed).toContain(heading.toLowerCase());
});
