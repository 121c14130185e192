import { expect, test } from 'vitest';
import { pleaseEnter } from '../../../shared/entities/field.ts';

test.each([
  ['Title', 'Enter the title.'],
  ['Short title', 'Enter the short title.'],
  ['What it is for', 'Enter what it is for.'],
  ['As it is written', 'Enter as it is written.'],
  ['Your secret key', 'Enter your secret key.'],
  ['UPRN of the site', 'Enter the UPRN of the site.'],
])('asks for “%s” in a sentence', (label, sentence) => expect(pleaseEnter(label)).toBe(sentence));
