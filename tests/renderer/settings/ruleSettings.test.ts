import { expect, test } from 'vitest';
import {
  ruleFamilies,
  ruleState,
  withRule,
  withoutRule,
} from '../../../renderer/settings/checks/ruleSettings.ts';
import { readWordings, wordingsText } from '../../../renderer/settings/checks/wordings.ts';
import { rules } from '../../../shared/checks/index.ts';

const rule = { id: 'agendaLate', severity: 'must' } as const;

test('a check is in use with its own severity until the council says otherwise', () => {
  expect(ruleState(rule, [])).toEqual({ on: true, severity: 'must', isOwn: false });
  const softer = withRule([], rule, { severity: 'note' });
  expect(softer).toEqual([{ rule: 'agendaLate', on: true, severity: 'note' }]);
  expect(ruleState(rule, softer)).toEqual({ on: true, severity: 'note', isOwn: true });
});

test('what is set back to how it comes leaves nothing behind', () => {
  const off = withRule([], rule, { on: false });
  expect(off).toEqual([{ rule: 'agendaLate', on: false, severity: null }]);
  expect(withRule(off, rule, { on: true })).toEqual([]);
  expect(withRule(withRule([], rule, { severity: 'note' }), rule, { severity: 'must' })).toEqual([]);
  expect(withoutRule(off, 'agendaLate')).toEqual([]);
});

test('a check that is switched off keeps the severity that it was given', () => {
  const set = withRule(withRule([], rule, { severity: 'should' }), rule, { on: false });
  expect(set).toEqual([{ rule: 'agendaLate', on: false, severity: 'should' }]);
});

test('every check is listed in its family, and a search narrows by sentence and source', () => {
  const all = ruleFamilies(rules, [], { typed: '', filter: 'all' });
  expect(all.flatMap((family) => family.rules)).toHaveLength(rules.length);
  const found = ruleFamilies(rules, [], { typed: '2012/2089 clear', filter: 'all' });
  expect(found.flatMap((family) => family.rules.map(({ id }) => id))).toContain('agenda-late');
  expect(ruleFamilies(rules, [], { typed: 'no such words', filter: 'all' })).toEqual([]);
});

test('the filters show what the council has set, and what is not in use', () => {
  const [first, second] = rules;
  if (first === undefined || second === undefined) throw new Error('There are no rules.');
  const other = first.severity === 'note' ? 'must' : 'note';
  const settings = withRule(withRule([], first, { severity: other }), second, { on: false });
  const ids = (filter: 'own' | 'off') =>
    ruleFamilies(rules, settings, { typed: '', filter }).flatMap((family) =>
      family.rules.map(({ id }) => id),
    );
  expect(ids('own')).toEqual([first.id, second.id]);
  expect(ids('off')).toEqual([second.id]);
});

test('wrong wordings are parted by semicolons, because a comma may be in a name', () => {
  expect(readWordings(' Poole, Dorset ; Pool;; Pool ')).toEqual(['Poole, Dorset', 'Pool']);
  expect(wordingsText(['a', 'b'])).toBe('a; b');
});
