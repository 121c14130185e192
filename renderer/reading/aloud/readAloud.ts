import { spokenPieces } from '../../../shared/reading/spoken.ts';
import type { Unit } from '../../../shared/reading/units.ts';

/** What speaks: the platform's own voices, or what stands in for them. */
export interface Speaker {
  /** Says a text; `ended` is called when it has been said whole, and not where it was cut short. */
  readonly say: (text: string, ended: () => void) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  readonly stop: () => void;
}

export interface ReadAloud {
  readonly begin: (unit: Unit) => void;
  readonly pause: () => void;
  readonly goOn: () => void;
  /** To the next paragraph, or the one before. */
  readonly step: (by: 1 | -1) => void;
  readonly stop: () => void;
}

/** Reads units one after another, sentence by sentence. `at` tells which is being read; null once it has ended. */
export function readAloud(
  units: readonly Unit[],
  speaker: Speaker,
  at: (unit: Unit | null) => void,
): ReadAloud {
  let current = -1;
  // What was still to be said before a jump must not go on after it.
  let turn = 0;

  const unitFrom = (start: number, by: 1 | -1): number => {
    for (let index = start; index >= 0 && index < units.length; index += by) {
      const unit = units[index];
      if (unit !== undefined && spokenPieces(unit.block).length > 0) return index;
    }
    return -1;
  };

  const read = (index: number): void => {
    turn += 1;
    speaker.stop();
    current = index;
    const unit = units[index];
    at(unit ?? null);
    if (unit === undefined) return;
    const mine = turn;
    const pieces = spokenPieces(unit.block);
    const say = (piece: number): void => {
      const text = pieces[piece];
      if (text === undefined) return read(unitFrom(index + 1, 1));
      speaker.say(text, () => {
        if (mine === turn) say(piece + 1);
      });
    };
    say(0);
  };

  return {
    begin: (unit) => read(unitFrom(units.indexOf(unit), 1)),
    pause: () => speaker.pause(),
    goOn: () => speaker.goOn(),
    step: (by) => {
      const next = unitFrom(current + by, by);
      if (next !== -1 || by === 1) read(next);
    },
    stop: () => read(-1),
  };
}
