import { describe, expect, test } from 'vitest';
import type { PaperSection } from '../../../shared/entities/paper.ts';
import { emptyText } from '../../../shared/entities/richText.ts';
import { lbhfCabinet } from '../../../shared/templates/lbhfCabinet.ts';
import {
  addOwnSection,
  changeSection,
  moveSection,
  removeSection,
  withSection,
} from '../../../renderer/paper/sections/paperSections.ts';

const section = (key: string, heading: string | null = null): PaperSection => ({
  key,
  heading,
  none: null,
  text: emptyText,
});
const written = [section('executiveSummary'), section('own-1', 'Our own'), section('legal')];
const keys = (sections: readonly PaperSection[]): string[] => sections.map(({ key }) => key);

describe('a section of the template', () => {
  test('comes behind those that the template has before it, and behind what the author put there', () => {
    expect(keys(withSection(written, lbhfCabinet, 'proposal'))).toEqual([
      'executiveSummary',
      'own-1',
      'proposal',
      'legal',
    ]);
  });

  test('comes first or last where the template has it so', () => {
    expect(keys(withSection([section('legal')], lbhfCabinet, 'executiveSummary'))[0]).toBe(
      'executiveSummary',
    );
    expect(keys(withSection(written, lbhfCabinet, 'backgroundPapers')).at(-1)).toBe('backgroundPapers');
  });

  test('that is there already leaves the list as it is', () => {
    expect(withSection(written, lbhfCabinet, 'legal')).toBe(written);
  });

  test('is added by being written, and the other sections stay the very same', () => {
    const changed = changeSection(written, lbhfCabinet, 'financial', { none: 'nothing is spent' });
    expect(changed.find(({ key }) => key === 'financial')?.none).toBe('nothing is spent');
    for (const each of written) expect(changed).toContain(each);
  });
});

test('a section of the author’s own gets a key that nobody has, behind the section it was added at', () => {
  const added = addOwnSection(written, lbhfCabinet, 'Lessons', 'executiveSummary');
  expect(added.key).toBe('own-2');
  expect(keys(added.sections)).toEqual(['executiveSummary', 'own-2', 'own-1', 'legal']);
  expect(keys(addOwnSection(written, lbhfCabinet, 'Lessons', null).sections).at(-1)).toBe('own-2');
});

test('a section moves one place, and stays where it is at either end', () => {
  expect(keys(moveSection(written, 'own-1', 1))).toEqual(['executiveSummary', 'legal', 'own-1']);
  expect(keys(moveSection(written, 'own-1', -1))).toEqual(['own-1', 'executiveSummary', 'legal']);
  expect(keys(moveSection(written, 'legal', 1))).toEqual(keys(written));
  expect(keys(moveSection(written, 'executiveSummary', -1))).toEqual(keys(written));
});

test('a section that is taken out leaves the others', () => {
  expect(keys(removeSection(written, 'own-1'))).toEqual(['executiveSummary', 'legal']);
});
