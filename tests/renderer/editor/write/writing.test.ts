import type { Command } from '@tiptap/pm/state';
import { describe, expect, test } from 'vitest';
import { breakLine, makePlainAtStart } from '../../../../renderer/editor/write/lineBreaks.ts';
import { makeLines, toggleNumbers } from '../../../../renderer/editor/write/lines.ts';
import { indent, outdent, splitItem, toggleList } from '../../../../renderer/editor/write/lists.ts';
import { after, openState, stored, withCursor } from '../../../fixtures/openInEditor.ts';
import { heading, list, numbered, para } from '../../../fixtures/richBlocks.ts';

/** Letters at the cursor: an empty line at the end is not stored. */
const write =
  (words: string): Command =>
  (state, dispatch) => {
    dispatch?.(state.tr.insertText(words));
    return true;
  };

const open = (...nodes: Parameters<typeof openState>[0]) => withCursor(openState(nodes));

describe('Return', () => {
  test('after a heading begins a numbered paragraph where the text numbers its paragraphs', () => {
    const state = open(numbered('p-1', 'One'), heading('h', 'Next|'));
    expect(stored(after(state, breakLine))[2]).toEqual(numbered('new-1', ''));
  });

  test('after a heading begins a plain paragraph where nothing is numbered', () => {
    expect(stored(after(open(heading('h', 'Next|')), breakLine, write('x')))[1]).toEqual(para('new-1', 'x'));
  });

  test('takes the number away from an empty numbered paragraph', () => {
    const state = after(open(numbered('p-1', 'One|')), breakLine, breakLine, write('x'));
    expect(stored(state)).toEqual([numbered('p-1', 'One'), para('new-1', 'x')]);
  });

  test('does not copy a number that an imported paper printed', () => {
    const state = open({ ...para('p-1', 'One|Two'), attrs: { id: 'p-1', number: '2.13' } });
    expect(stored(after(state, breakLine))).toEqual([
      { ...para('p-1', 'One'), attrs: { id: 'p-1', number: '2.13' } },
      numbered('new-1', 'Two'),
    ]);
  });

  test('in an empty item ends the list', () => {
    const state = open(list('l', 'bullet', [para('p-1', 'One|')]));
    const ended = stored(after(state, splitItem, splitItem, write('x')));
    expect(ended.map(({ type }) => type)).toEqual(['list', 'paragraph']);
  });
});

describe('Backspace at the beginning', () => {
  test('makes a numbered paragraph plain', () => {
    expect(stored(after(open(numbered('p-1', '|One')), makePlainAtStart))).toEqual([para('p-1', 'One')]);
  });

  test('is left to the editor in a plain paragraph', () => {
    expect(makePlainAtStart(open(para('p-1', '|One')))).toBe(false);
  });
});

describe('kinds of paragraph', () => {
  test('change without touching ids and words', () => {
    const state = open(para('p-1', 'One'), para('p-2', '|Two|'));
    expect(stored(after(state, makeLines({ kind: 'heading', level: 4, numbered: false })))[1]).toEqual({
      type: 'heading',
      attrs: { id: 'p-2', level: 4 },
      content: [{ type: 'text', text: 'Two' }],
    });
  });

  test('numbers come for all lines of the selection, and go only when all have one', () => {
    const state = open(para('p-1', '|One'), numbered('p-2', 'Two|'));
    const all = after(state, toggleNumbers);
    expect(stored(all)).toEqual([numbered('p-1', 'One'), numbered('p-2', 'Two')]);
    expect(stored(after(all, toggleNumbers))).toEqual([para('p-1', 'One'), para('p-2', 'Two')]);
  });
});

describe('lists', () => {
  test('are made of the paragraphs of the selection, which lose their numbers', () => {
    const [only] = stored(after(open(numbered('p-1', '|One'), numbered('p-2', 'Two|')), toggleList('alpha')));
    expect(only).toMatchObject({
      type: 'list',
      attrs: { marker: 'alpha' },
      content: [{ content: [para('p-1', 'One')] }, { content: [para('p-2', 'Two')] }],
    });
  });

  test('take another marker, and end at the same one', () => {
    const state = open(list('l', 'bullet', [para('p-1', 'One|')]));
    expect(stored(after(state, toggleList('roman')))).toEqual([list('l', 'roman', [para('p-1', 'One')])]);
    expect(stored(after(state, toggleList('bullet')))).toEqual([para('p-1', 'One')]);
  });

  test('go one level in with the marker that follows by custom, and out again', () => {
    const state = open(list('l', 'alpha', [para('p-1', 'One')], [para('p-2', 'Two|')]));
    const inner = after(state, indent);
    expect(stored(inner)).toMatchObject([
      { content: [{ content: [para('p-1', 'One'), { type: 'list', attrs: { marker: 'roman' } }] }] },
    ]);
    expect(stored(after(inner, outdent))).toMatchObject(stored(state));
  });
});
