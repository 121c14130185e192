import { expect, test } from 'vitest';
import { parse } from '../../../electron/cli/parse.ts';
import { problemOf, valueOf } from '../../fixtures/tinyLibrary.ts';

const options = { out: { value: 'FILE', help: '' }, json: { help: '' } };

test.each([
  [['risks', '--out', 'a', '--json'], { words: ['risks'], given: { out: 'a', json: 'true' } }],
  [['--out=-a', 'risks'], { words: ['risks'], given: { out: '-a' } }],
  [['--json', '--', '--out'], { words: ['--out'], given: { json: 'true' } }],
  [[], { words: [], given: {} }],
])('%j is understood', (args, parsed) => {
  expect(valueOf(parse(args, options))).toEqual(parsed);
});

test.each([
  [['--ouz', 'a'], 'There is no option --ouz: did you mean "--out"?'],
  [['--constructor'], 'There is no option --constructor.'],
  [['-o', 'a'], 'There is no option -o.'],
  [['--out'], '--out needs a value: --out FILE.'],
  [['--out', '--json'], '--out needs a value: --out FILE.'],
  [['--out='], '--out needs a value: --out FILE.'],
  [['--json=yes'], '--json takes no value: write it alone.'],
  [['--out', 'a', '--out', 'b'], '--out is given twice: once is enough.'],
])('%j is refused: %s', (args, sentence) => {
  expect(problemOf(parse(args, options))).toEqual({ kind: 'invalid', message: sentence });
});
