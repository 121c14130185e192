import { expect, test } from 'vitest';
import { assemble } from '../../../shared/assemble.ts';
import { checkPack } from '../../../shared/checks/checkPack.ts';
import { renderText } from '../../../shared/document/text.ts';
import type { Rows } from '../../../shared/entities/index.ts';
import { paperTemplate } from '../../../shared/entities/paperTemplate.ts';
import { sampleAssembledAt, sampleRows } from '../../../shared/samples/index.ts';
import { sampleId } from '../../../shared/samples/id.ts';
import { asRow, asTemplate } from '../../../shared/templates/asTemplate.ts';
import { templateOf, templates, templatesOf } from '../../../shared/templates/index.ts';

const council = sampleRows.organisation[0]?.id ?? '';
const rowOf = (template: (typeof templates)[number]) =>
  paperTemplate.parse({
    ...asRow(template, council, template.label),
    id: sampleId('paperTemplate', template.id),
    deletedAt: null,
  });

test.each(templates)('$label as a row of a council gives the same template again', (template) => {
  expect({ ...asTemplate(rowOf(template)), id: template.id }).toEqual(template);
});

/** All papers of the sample on copies of their templates. */
const own = templates.map(rowOf);
const onCopies: Rows = {
  ...sampleRows,
  paperTemplate: own,
  paper: sampleRows.paper.map((paper) => ({
    ...paper,
    template: sampleId('paperTemplate', paper.template),
  })),
};

test.each(sampleRows.meeting)('the pack $ref is the same on copies of its templates', ({ id }) => {
  const packOf = (rows: Rows) => assemble({ meetingId: id, rows, assembledAt: sampleAssembledAt });
  expect(packOf(onCopies)).toEqual(packOf(sampleRows));
});

test('a paper whose template loses a section still prints it, and is still checked', () => {
  const [meeting] = sampleRows.meeting;
  if (meeting === undefined) throw new Error('The sample has no meeting.');
  const bare = {
    ...onCopies,
    paperTemplate: own.map((row) => ({ ...row, sections: row.sections.slice(-1) })),
  };
  const document = assemble({ meetingId: meeting.id, rows: bare, assembledAt: sampleAssembledAt });
  const before = assemble({ meetingId: meeting.id, rows: sampleRows, assembledAt: sampleAssembledAt });
  const headings = document.parts.flatMap((part) => part.blocks).filter(({ kind }) => kind === 'heading');
  expect(headings.length).toBeGreaterThan(5);
  expect(JSON.stringify(headings)).not.toContain('"text":""');
  expect(renderText(document).length).toBeGreaterThan(renderText(before).length * 0.8);
  const checked = checkPack({ meetingId: meeting.id, rows: bare, document });
  expect(checked.findings.length).toBeGreaterThan(0);
});

test('a council’s own templates stand before those that come with Tabled, and are found by their id', () => {
  const [first] = own;
  if (first === undefined) throw new Error('There is no template.');
  const rows = { paperTemplate: [first] };
  expect(templatesOf(council, rows)).toHaveLength(templates.length + 1);
  expect(templatesOf(council, rows)[0]?.id).toBe(first.id);
  expect(templatesOf(sampleId('organisation', 'other'), rows)).toHaveLength(templates.length);
  expect(templateOf(first.id, rows).label).toBe(first.label);
  expect(() => templateOf(first.id, { paperTemplate: [] })).toThrow('There is no template');
});
