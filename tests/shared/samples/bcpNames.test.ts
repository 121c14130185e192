import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { sampleRows } from '../../../shared/samples/index.ts';

/**
 * SHA-256 of the names of people in the BCP papers, in small letters: hashes, so that the test does not
 * hold what it forbids.
 */
const names = new Set([
  '61bffea9215f65164ad18b45aff1436c0c165d0d5dd2087ef61b4232ba6d2c1a',
  '12d43dfb8a4350bdbc546f51e403db0f7e8c76e99968e4ec17e6284a16d69e33',
  '806956355a14acbf0e5b8a937c4969de8497a467a4444f6824d52354f9ab6de8',
  '9b06f24716e0c57955d3aa1bdb48b2d524ce046f1b018d3373af3cf95e23f52c',
  'a64c4cd79a1846eeb16f81040393eb36271577b03f4d996e5a5e741d565e840e',
  'befd812b4e37a441cacaa4d020568564278728d7361024b194c11c08af7ada2c',
  'c448f27f51c488912d886c27fb8a11b168170adf6332616dc729f1da61ad67fd',
  'c4cf94e75b6067e81d73250448a38c1030abfdd4b801a5b2e02559b2adddcbe9',
  'c9ae5a10ae8824d79d22c3e571ef302f5368e51afa1f551b374f06cbbd682410',
  'd1c54250bf2a3b4cdce92ce98820273522725a68ae7659334cd7db980200f8e6',
  'd233633d9524e84c71d6fe45eb3836f8919148e4a5fc2234cc9e6494ec0f11c2',
  'd3a3ac85ae5b64e3db70bf470aead68f0ac11eaa3033932e2b908964f8616e6e',
  'd5ed09f1a2992cd75ac9cc1ee9bf088d62a3bd32969b1e790d9d099f3d5e642e',
]);

const hash = (word: string): string => createHash('sha256').update(word).digest('hex');

const wordsOf = (text: string): Set<string> => new Set(text.toLowerCase().match(/\p{Letter}+/gu));

const named = (text: string): string[] => [...wordsOf(text)].filter((word) => names.has(hash(word)));

test('no person of the BCP papers is named in the sample library', () => {
  expect(wordsOf(JSON.stringify(sampleRows)).size).toBeGreaterThan(1000);
  expect(named(JSON.stringify(sampleRows))).toEqual([]);
});

test('the sample library holds no e-mail address and no telephone number', () => {
  expect(JSON.stringify(sampleRows)).not.toMatch(/\w@\w+\.\w/);
  expect(JSON.stringify(sampleRows)).not.toMatch(/\b0\d{3,4} ?\d{6}\b/);
});
