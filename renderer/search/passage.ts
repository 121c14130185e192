import { create } from 'zustand';

/** The passage of a pack that a search has led to; `at` tells two visits to the same one apart. */
export interface Passage {
  readonly meetingId: string;
  /** Id of a block of the document. */
  readonly block: string;
  readonly at: number;
}

export const usePassage = create<{ readonly passage: Passage | null }>()(() => ({ passage: null }));

export const showPassage = (meetingId: string, block: string): void =>
  usePassage.setState({ passage: { meetingId, block, at: Date.now() } });

/** Shown once: who comes back to the meeting later begins at its beginning. */
export const passageIsShown = (): void => usePassage.setState({ passage: null });
