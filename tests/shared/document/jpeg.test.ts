import { expect, test } from 'vitest';
import { bytesOfBase64, jpegSize } from '../../../shared/document/jpeg.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { crest } from '../../fixtures/crest.ts';
import { tinyRows } from '../../fixtures/tinyRows.ts';

const bytes = Buffer.from(crest.jpeg, 'base64');

test('base64 is read as everybody else reads it, and what is none is refused', () => {
  for (const length of [0, 1, 2, 3, 4, 100])
    expect(bytesOfBase64(bytes.subarray(0, length).toString('base64'))).toEqual(
      new Uint8Array(bytes.subarray(0, length)),
    );
  for (const wrong of ['abc', 'ab!d', '=abc', 'a b=']) expect(bytesOfBase64(wrong)).toBeUndefined();
});

test('a JPEG says its size and its colours; anything cut off or else says nothing', () => {
  expect(jpegSize(bytes)).toEqual({ width: 24, height: 18, components: 3 });
  expect(jpegSize(bytes.subarray(0, -2))).toBeUndefined();
  expect(jpegSize(Buffer.from('no picture at all'))).toBeUndefined();
  expect(jpegSize(Buffer.from([0xff, 0xd8, 0xff, 0xd9]))).toBeUndefined();
});

test('a council takes a crest whose header agrees with what is said of it, and no other', () => {
  const council = tinyRows.organisation[0]!;
  const taken = (change: object): boolean =>
    organisation.safeParse({ ...council, crest: { ...crest, ...change } }).success;
  expect(taken({})).toBe(true);
  expect(taken({ width: 25 })).toBe(false);
  expect(taken({ jpeg: Buffer.from('<svg onload="x()"/>').toString('base64') })).toBe(false);
  expect(taken({ jpeg: crest.jpeg.repeat(600) })).toBe(false);
  expect(taken({ alternative: '' })).toBe(false);
});
