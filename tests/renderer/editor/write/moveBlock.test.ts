import { expect, test } from 'vitest';
import { moveBlock } from '../../../../renderer/editor/write/moveBlock.ts';
import { after, openState, stored, withCursor } from '../../../fixtures/openInEditor.ts';
import { heading, list, numbered, para } from '../../../fixtures/richBlocks.ts';

const blocks = [numbered('p-1', 'One'), list('l', 'bullet', [para('p-2', 'Two|')]), heading('h', 'Three')];
const ids = (state: ReturnType<typeof openState>) => stored(state).map(({ attrs }) => attrs.id);

test('a block changes places with its neighbour, and the cursor stays in it', () => {
  const state = withCursor(openState(blocks));
  const down = after(state, moveBlock(1));
  expect(ids(down)).toEqual(['p-1', 'h', 'l']);
  expect(down.selection.$from.parent.textContent).toBe('Two');
  expect(ids(after(down, moveBlock(-1), moveBlock(-1)))).toEqual(['l', 'p-1', 'h']);
});

test('the first block does not move up, nor the last one down', () => {
  const first = withCursor(openState([para('p-1', 'One|'), para('p-2', 'Two')]));
  expect(moveBlock(-1)(first)).toBe(false);
  const last = withCursor(openState([para('p-1', 'One'), para('p-2', 'Two|')]));
  expect(moveBlock(1)(last)).toBe(false);
});
