/** The kinds of note that a reader makes, and how they are marked. */

export const noteKinds = [
  'highlight',
  'comment',
  'question',
  'star',
  'ink',
  'bookmark',
  /** What I think of an item and shall say about it. */
  'position',
  /** An interest that I shall have to declare. */
  'declaration',
] as const;
export type NoteKind = (typeof noteKinds)[number];

export const noteKindWords: Readonly<Record<NoteKind, readonly [one: string, several: string]>> = {
  highlight: ['Highlight', 'Highlights'],
  comment: ['Comment', 'Comments'],
  question: ['Question to raise', 'Questions to raise'],
  star: ['Star', 'Stars'],
  ink: ['Drawing', 'Drawings'],
  bookmark: ['Bookmark', 'Bookmarks'],
  position: ['My position', 'My positions'],
  declaration: ['Interest to declare', 'Interests to declare'],
};

/** Named, because a colour that only the eye tells apart says nothing to many readers. */
export const noteColours = ['yellow', 'green', 'blue', 'pink', 'orange'] as const;
export type NoteColour = (typeof noteColours)[number];

export const noteColourWords: Readonly<Record<NoteColour, string>> = {
  yellow: 'Yellow',
  green: 'Green',
  blue: 'Blue',
  pink: 'Pink',
  orange: 'Orange',
};

export const stances = ['for', 'against', 'amend', 'undecided'] as const;
export type Stance = (typeof stances)[number];

export const stanceWords: Readonly<Record<Stance, string>> = {
  for: 'For',
  against: 'Against',
  amend: 'For, with a change',
  undecided: 'Not decided',
};
