import type { Note } from '../entities/note.ts';

type Interest = Exclude<Note['interest'], null>;

export const interestKindWords: Readonly<Record<Interest, string>> = {
  pecuniary: 'Disclosable pecuniary interest',
  registrable: 'Other registrable interest',
  'non-registrable': 'Non-registrable interest',
};

/** "Other registrable interest: my sister works for the contractor". */
export const interestWords = ({ interest, text }: Pick<Note, 'interest' | 'text'>): string =>
  [interest === null ? '' : interestKindWords[interest], text.trim()]
    .filter((each) => each !== '')
    .join(': ');
