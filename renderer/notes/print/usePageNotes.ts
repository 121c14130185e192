import { useEffect, useMemo } from 'react';
import type { Volume } from '../../../shared/reading/readingPack.ts';
import type { PaneName } from '../../reading/reading.ts';
import { hideNotes, showRanges } from '../showNotes.ts';
import { useNotesIn } from '../useNotedItems.ts';
import { type PageNotes, pageNotes } from './pageNotes.ts';
import { printedPage } from './printedPage.ts';

/** The notes of a volume on its pages whose words are drawn; the words that they are on are marked. */
export function usePageNotes(pane: PaneName, volume: Volume, words: readonly HTMLElement[]): PageNotes {
  const notes = useNotesIn(volume);
  const found = useMemo(() => {
    // Without notes no page needs to be read.
    const pages = notes.length === 0 ? [] : words.filter(({ isConnected }) => isConnected);
    return pageNotes(
      volume,
      pages.map((each) => printedPage(each, volume)),
      notes,
    );
  }, [volume, words, notes]);
  useEffect(() => showRanges(pane, found.ranges), [pane, found]);
  useEffect(() => () => hideNotes(pane), [pane]);
  return found;
}
