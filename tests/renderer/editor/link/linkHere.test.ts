import { expect, test } from 'vitest';
import { linkHere, removeLink, setLink } from '../../../../renderer/editor/link/linkHere.ts';
import { after, openState, stored, withCursor } from '../../../fixtures/openInEditor.ts';
import { para } from '../../../fixtures/richBlocks.ts';

const href = 'https://www.gov.uk/';
const link = { type: 'link' as const, attrs: { href } };

test('the selected words become a link, and plain again', () => {
  const state = withCursor(openState([para('p', 'See |the guidance| now')]));
  const linked = after(state, setLink(linkHere(state), href, ''));
  expect(stored(linked)[0]).toMatchObject({
    content: [{ text: 'See ' }, { text: 'the guidance', marks: [link] }, { text: ' now' }],
  });
  expect(stored(after(linked, removeLink(linkHere(linked))))).toEqual([para('p', 'See the guidance now')]);
});

test('a link is found whole from the cursor within it, also where part of it is strong', () => {
  const state = withCursor(
    openState([
      {
        ...para('p', ''),
        content: [
          { type: 'text', text: 'See ' },
          { type: 'text', text: 'the gui|', marks: [link] },
          { type: 'text', text: 'dance', marks: [link, { type: 'strong' }] },
        ],
      },
    ]),
  );
  expect(linkHere(state)).toEqual({ from: 5, to: 17, href });
});

test('without a selection the words are put in', () => {
  const state = withCursor(openState([para('p', 'See |.')]));
  const [only] = stored(after(state, setLink(linkHere(state), href, 'GOV.UK')));
  expect(only).toMatchObject({
    content: [{ text: 'See ' }, { text: 'GOV.UK', marks: [link] }, { text: '.' }],
  });
});
