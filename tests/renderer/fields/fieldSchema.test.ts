import { expect, test } from 'vitest';
import { fieldForms } from '../../../renderer/fields/fieldForm.ts';
import { readField, wordsOf } from '../../../renderer/fields/fieldSchema.ts';
import { entities } from '../../../shared/entities/index.ts';

const { date, startsAt, place } = entities.meeting.shape;

test('a field has the words of its schema, also where it may be empty', () => {
  expect(wordsOf(date).label).toBe('Date');
  expect(wordsOf(startsAt).label).toBe('Starts');
});

test('an empty field is null where it may be empty, and asked for where it may not', () => {
  expect(readField(startsAt, fieldForms.time, ' ')).toEqual({ ok: true, value: null });
  expect(readField(date, fieldForms.day, '')).toEqual({ ok: false, message: 'Enter the date.' });
});

test('a day that does not exist is refused in the form in which days are typed', () => {
  expect(readField(date, fieldForms.day, '31 September 2021')).toEqual({
    ok: false,
    message: 'Date must be a real date, like 27 September 2023.',
  });
});

test('text is kept without the spaces around it', () => {
  expect(readField(place, fieldForms.text, ' Town Hall ')).toEqual({ ok: true, value: 'Town Hall' });
});
