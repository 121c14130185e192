import fc from 'fast-check';
import { expect, test } from 'vitest';
import { letPointerGo, roleOfPointer, takePointer } from '../../../renderer/notes/print/hands.ts';

const kinds = ['touch', 'pen', 'mouse'] as const;

test('a finger draws until a second one comes: then what it drew is dropped, and both scroll', () => {
  let dropped = 0;
  expect(takePointer({ pointerId: 1, pointerType: 'touch' }, () => (dropped += 1))).toBe('draw');
  expect(takePointer({ pointerId: 2, pointerType: 'touch' }, () => (dropped += 9))).toBe('scroll');
  expect([dropped, roleOfPointer({ pointerId: 1 }), roleOfPointer({ pointerId: 2 })]).toEqual([
    1,
    'scroll',
    'none',
  ]);
  letPointerGo({ pointerId: 1 });
  expect(roleOfPointer({ pointerId: 2 })).toBe('scroll');
  letPointerGo({ pointerId: 2 });
});

test('a palm that came down before the stylus has drawn nothing, and does nothing beside it', () => {
  let dropped = 0;
  takePointer({ pointerId: 1, pointerType: 'touch' }, () => (dropped += 1));
  expect(takePointer({ pointerId: 2, pointerType: 'pen' }, () => undefined)).toBe('draw');
  expect([dropped, roleOfPointer({ pointerId: 1 })]).toEqual([1, 'none']);
  for (const pointerId of [1, 2]) letPointerGo({ pointerId });
});

test('whatever comes down and goes, one pointer draws and one scrolls at most, and no finger draws beside a stylus or after it', () => {
  const step = fc.record({ pointerId: fc.integer({ min: 1, max: 5 }), kind: fc.constantFrom(...kinds) });
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const down = new Map<number, (typeof kinds)[number]>();
      const dropped = new Set<number>();
      const faults: string[] = [];
      const check = (fault: string, isRight: boolean): void => void (isRight || faults.push(fault));
      let stylusSeen = false;
      for (const { pointerId, kind } of steps) {
        if (down.has(pointerId)) {
          letPointerGo({ pointerId });
          down.delete(pointerId);
          check('it does something after it has gone', roleOfPointer({ pointerId }) === 'none');
          continue;
        }
        const drawing = [...down.keys()].find((id) => roleOfPointer({ pointerId: id }) === 'draw');
        dropped.clear();
        stylusSeen ||= kind === 'pen';
        takePointer({ pointerId, pointerType: kind }, () => dropped.add(pointerId));
        down.set(pointerId, kind);
        const roles = [...down.keys()].map((id) => [id, roleOfPointer({ pointerId: id })] as const);
        const drawers = roles.filter(([, role]) => role === 'draw').map(([id]) => id);
        check('two draw', drawers.length <= 1);
        check('two scroll', roles.filter(([, role]) => role === 'scroll').length <= 1);
        check('a finger draws', !stylusSeen || drawers.every((id) => down.get(id) !== 'touch'));
        const isKept = drawing === undefined || drawers.includes(drawing);
        check('what was drawn is kept', isKept || [...dropped].join() === String(drawing));
        const draws = drawers.join() === String(pointerId);
        check('the stylus does not draw', kind === 'touch' || drawing !== undefined || draws);
      }
      for (const pointerId of down.keys()) letPointerGo({ pointerId });
      expect(faults).toEqual([]);
    }),
  );
});
