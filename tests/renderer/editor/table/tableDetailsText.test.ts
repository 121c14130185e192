import { expect, test } from 'vitest';
import { readTableDetails, shownTableDetails } from '../../../../renderer/editor/table/tableDetailsText.ts';

const columns = [
  { width: 3, align: 'start' as const },
  { width: 1, align: 'number' as const },
];
const attrs = { id: 't', caption: 'Cost', unit: '£000', numbered: true, columns, notes: ['One', 'Two'] };

test('what is shown and not changed is read back the same', () => {
  const read = readTableDetails(shownTableDetails(attrs), columns);
  expect(read).toEqual({
    ok: true,
    attrs: { caption: 'Cost', summary: null, unit: '£000', numbered: true, columns, notes: ['One', 'Two'] },
  });
});

test.each(['', '3', '3, 0', '3, wide', '1, 2, 3'])(
  'widths of “%s” are refused with the count that is needed',
  (widths) => {
    const read = readTableDetails({ ...shownTableDetails(attrs), widths }, columns);
    expect(read).toEqual({ ok: false, message: 'Enter 2 numbers above 0, with commas between them.' });
  },
);
