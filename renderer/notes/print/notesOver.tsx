import type { Volume } from '../../../shared/reading/readingPack.ts';
import type { PageReading } from '../../pages/PageView.tsx';
import type { PaneName } from '../../reading/reading.ts';
import { PageInk } from './PageInk.tsx';
import { PageSigns } from './PageSigns.tsx';
import type { PageNotes } from './pageNotes.ts';

interface Noted {
  readonly pane: PaneName;
  readonly volume: Volume;
  readonly notes: PageNotes;
}

/** What lies over each page of a volume: its drawings, the sheet to draw on, and the signs of its notes. */
export const notesOver =
  ({ pane, volume, notes }: Noted): PageReading['over'] =>
  (page, { width, height }, scale) => {
    const number = page + (volume.document.firstPage ?? 1) - 1;
    return (
      <>
        <PageInk
          pane={pane}
          volume={volume}
          number={number}
          drawings={notes.drawings.get(number) ?? []}
          width={width / scale}
          height={height / scale}
        />
        <PageSigns notes={notes.onPage.get(number) ?? []} height={height} />
      </>
    );
  };
