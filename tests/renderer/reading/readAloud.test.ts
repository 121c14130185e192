import { describe, expect, test } from 'vitest';
import { type Speaker, readAloud } from '../../../renderer/reading/aloud/readAloud.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { documentOf, paragraph } from '../../shared/document/documents.ts';

/** A voice that says nothing: what it was given is to be seen, and the test says when a text has been said. */
function silentVoice() {
  const said: string[] = [];
  let ended: (() => void) | undefined;
  const speaker: Speaker = {
    say: (text, whenEnded) => {
      said.push(text);
      ended = whenEnded;
    },
    pause: () => said.push('(pause)'),
    goOn: () => said.push('(on)'),
    stop: () => undefined,
  };
  return { said, speaker, end: () => ended?.() };
}

const units = unitsOf(
  documentOf(paragraph('a', 'One. Two.'), paragraph('dash', '–'), paragraph('b', 'Three.')),
).all;

describe('reading aloud', () => {
  test('goes from sentence to sentence and from paragraph to paragraph, and ends with the last', () => {
    const { said, speaker, end } = silentVoice();
    const at: (string | null)[] = [];
    readAloud(units, speaker, (unit) => at.push(unit?.block.id ?? null)).begin(units[0]!);
    for (let times = 0; times < 3; times += 1) end();
    expect(said).toEqual(['One.', 'Two.', 'Three.']);
    expect(at).toEqual(['a', 'b', null]);
  });

  test('leaps over the rest of a paragraph, whose end is not heard any more', () => {
    const { said, speaker, end } = silentVoice();
    const late: (() => void)[] = [];
    const reader = readAloud(
      units,
      { ...speaker, say: (text, ended) => (said.push(text), late.push(ended)) },
      () => undefined,
    );
    reader.begin(units[0]!);
    reader.step(1);
    late[0]?.();
    expect(said).toEqual(['One.', 'Three.']);
    reader.step(-1);
    expect(said.at(-1)).toBe('One.');
    reader.step(-1);
    expect(said).toHaveLength(3);
    end();
  });

  test('pauses and goes on by the voice itself', () => {
    const { said, speaker } = silentVoice();
    const reader = readAloud(units, speaker, () => undefined);
    reader.begin(units[2]!);
    reader.pause();
    reader.goOn();
    expect(said).toEqual(['Three.', '(pause)', '(on)']);
  });
});
