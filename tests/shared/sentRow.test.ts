import { expect, test } from 'vitest';
import { receivedRow, sentRow } from '../../shared/sentRow.ts';

test('a row comes through the door as it was, its fields in their order', () => {
  const row = { id: '1', sections: [{ key: 'a', text: { content: [] } }], amount: null };
  const received = receivedRow(sentRow(row));
  expect(received).toEqual({ ok: true, value: row });
  expect(received.ok && Object.keys(received.value as object)).toEqual(['id', 'sections', 'amount']);
});

test('what is no JSON is refused, not thrown', () => {
  expect(receivedRow('{"id":')).toMatchObject({ ok: false, problem: { kind: 'invalid' } });
});
