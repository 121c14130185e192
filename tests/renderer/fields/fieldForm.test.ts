import { expect, test } from 'vitest';
import { fieldForms } from '../../../renderer/fields/fieldForm.ts';
import { readField } from '../../../renderer/fields/fieldSchema.ts';
import { pence, whole } from '../../../shared/entities/field.ts';

test('pounds are read as people write them and shown in full', () => {
  const read = (text: string) => readField(pence('Revenue threshold').nullable(), fieldForms.pounds, text);
  expect(read('£500k')).toEqual({ ok: true, value: 50_000_000 });
  expect(read('500,000')).toEqual({ ok: true, value: 50_000_000 });
  expect(read('')).toEqual({ ok: true, value: null });
  expect(read('lots')).toMatchObject({ ok: false, message: expect.stringContaining('like £500,000') });
  expect(fieldForms.pounds.show('50000000')).toBe('£500,000');
});

test('a whole number is refused with its bounds in words', () => {
  const read = (text: string) => readField(whole('Clear days', 1, 60), fieldForms.whole, text);
  expect(read('5')).toEqual({ ok: true, value: 5 });
  expect(read('0')).toEqual({ ok: false, message: 'Clear days must be 1 or more.' });
  expect(read('61')).toEqual({ ok: false, message: 'Clear days must be 60 or less.' });
  expect(read('2.5')).toEqual({ ok: false, message: 'Clear days must be a whole number.' });
});
