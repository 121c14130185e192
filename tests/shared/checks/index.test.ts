import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { rules } from '../../../shared/checks/index.ts';

const fileOf = (id: string): string =>
  `${id.replace(/-([a-z0-9])/g, (_, letter: string) => letter.toUpperCase())}.ts`;

test('each rule has an id of its own, which settings and overrides can name', () => {
  const ids = rules.map((rule) => rule.id);
  expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
  expect(ids.filter((id) => !/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/.test(id) || id.length > 60)).toEqual([]);
});

test('each rule is in the file of its name, and each file of a rule is in use', () => {
  const files = readdirSync(new URL('../../../shared/checks/rules', import.meta.url));
  expect(rules.map((rule) => fileOf(rule.id)).sort()).toEqual(files.sort());
});

test('each rule says what it is called, why it matters and on what it stands', () => {
  const silent = rules.filter((rule) =>
    [rule.label, rule.why, rule.source].some((text) => text.trim() === ''),
  );
  expect(silent.map((rule) => rule.id)).toEqual([]);
});
