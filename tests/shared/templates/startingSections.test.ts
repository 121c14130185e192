import { describe, expect, test } from 'vitest';
import { entities } from '../../../shared/entities/index.ts';
import { templates } from '../../../shared/templates/index.ts';
import { startingSections } from '../../../shared/templates/startingSections.ts';

describe.each(templates.map((template) => [template.id, template] as const))('%s', (_id, template) => {
  const sections = startingSections(template);

  test('begins with all that it requires and all its blank forms, in its order', () => {
    const expected = template.sections.filter((each) => each.required || each.start !== undefined);
    expect(sections.map(({ key }) => key)).toEqual(expected.map(({ key }) => key));
    const forms = expected.flatMap(({ start }) => (start === undefined ? [] : [start]));
    expect(sections.map(({ text }) => text)).toEqual(expect.arrayContaining(forms));
  });

  test('begins with sections that the library takes, and shares nothing with the template', () => {
    expect(entities.paper.shape.sections.safeParse(sections).success).toBe(true);
    for (const { key, text } of sections) {
      const { start } = template.sections.find((each) => each.key === key) ?? {};
      expect(text).not.toBe(start);
    }
  });
});
