import { Slice } from '@tiptap/pm/model';
import { history, undo } from '@tiptap/pm/history';
import { EditorState, TextSelection } from '@tiptap/pm/state';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakLine } from '../../../../renderer/editor/write/lineBreaks.ts';
import { splitItem } from '../../../../renderer/editor/write/lists.ts';
import { after, openState, stored, withCursor } from '../../../fixtures/openInEditor.ts';
import { list, numbered, para } from '../../../fixtures/richBlocks.ts';
import { anyRichText } from '../../../fixtures/richTexts.ts';

test('of a paragraph that is split the first half keeps the id, and the second gets a new one', () => {
  const state = withCursor(openState([numbered('p-1', 'One.| Two.')]));
  expect(stored(after(state, breakLine))).toEqual([numbered('p-1', 'One.'), numbered('new-1', ' Two.')]);
});

test('a line put before a paragraph does not take its id', () => {
  const state = withCursor(openState([numbered('p-1', '|One.')]));
  expect(stored(after(state, breakLine))).toEqual([numbered('new-1', ''), numbered('p-1', 'One.')]);
});

test('an item that is split keeps its id and that of its paragraph', () => {
  const state = withCursor(openState([list('l', 'alpha', [para('p-1', 'One|Two')])]));
  const [only] = stored(after(state, splitItem));
  expect(only).toMatchObject({
    attrs: { id: 'l' },
    content: [
      { attrs: { id: 'l.1' }, content: [para('p-1', 'One')] },
      {
        attrs: { id: expect.stringMatching(/^new-/) },
        content: [{ attrs: { id: expect.stringMatching(/^new-/) } }],
      },
    ],
  });
});

test('a copy pasted before its original gets a new id, and the original keeps its own', () => {
  const state = openState([para('p-1', 'One'), para('p-2', 'Two')]);
  const copy = state.doc.child(1);
  const pasted = state.apply(state.tr.insert(0, copy));
  expect(stored(pasted).map(({ attrs }) => attrs.id)).toEqual(['new-1', 'p-1', 'p-2']);
});

test('a block that is moved keeps its id', () => {
  const state = openState([para('p-1', 'One'), para('p-2', 'Two')]);
  const moved = state.doc.child(1);
  const { tr } = state;
  tr.delete(5, 5 + moved.nodeSize).insert(0, moved);
  expect(stored(state.apply(tr))).toEqual([para('p-2', 'Two'), para('p-1', 'One')]);
});

test('undo brings the ids back as they were', () => {
  const opened = withCursor(openState([para('p-1', 'One| Two')]));
  const state = opened.reconfigure({ plugins: [...opened.plugins, history()] });
  expect(stored(after(after(state, breakLine), undo))).toEqual([para('p-1', 'One Two')]);
});

test('whatever is copied to wherever, no id is there twice and none is missing', () => {
  fc.assert(
    fc.property(anyRichText, fc.double({ min: 0, max: 1, noNaN: true }), fc.nat(), (text, share, at) => {
      const state = openState(text.content);
      const size = state.doc.content.size;
      const from = Math.floor(share * size);
      const slice = state.doc.slice(from, size);
      const place = at % (size + 1);
      const pasted = pasteAt(state, slice, place);
      const ids: unknown[] = [];
      pasted.doc.descendants((node) => {
        if ('id' in node.attrs) ids.push(node.attrs['id']);
      });
      expect(ids.every((id) => typeof id === 'string')).toBe(true);
      expect(new Set(ids).size).toBe(ids.length);
    }),
  );
});

function pasteAt(state: EditorState, slice: Slice, place: number): EditorState {
  const selection = TextSelection.near(state.doc.resolve(place));
  return state.apply(state.tr.setSelection(selection).replaceSelection(slice));
}
