import {
  ArrowLeft,
  ArrowRight,
  Bookmark,
  BookmarkCheck,
  Columns2,
  NotebookPen,
  PanelLeft,
  Search,
  Volume2,
} from 'lucide-react';
import type { Ref } from 'react';
import { locate } from '../../../shared/reading/place.ts';
import type { ReadingView } from '../../../shared/reading/readingPlace.ts';
import type { PlacedBookmark } from '../bookmarks.ts';
import { activePane, showPanel, switchView, useReading, useReadingStore } from '../reading.ts';
import type { ReadingCommand } from '../readingKeys.ts';
import { GoToPage } from './GoToPage.tsx';
import { PrintMenu } from './PrintMenu.tsx';
import { TextSettings } from './TextSettings.tsx';
import { ToolButton } from './ToolButton.tsx';
import styles from './Toolbar.module.css';

interface ReadingToolbarProps {
  readonly pageField: Ref<HTMLInputElement>;
  readonly bookmarks: readonly PlacedBookmark[];
  readonly commands: Readonly<Record<ReadingCommand, () => void>>;
  readonly isAloud: boolean;
  readonly isPrinting: boolean;
  readonly onPrinting: (isPrinting: boolean) => void;
}

const views: readonly (readonly [ReadingView, string])[] = [
  ['text', 'Text'],
  ['pages', 'Pages'],
];

/** What one does while reading; all of it has a key as well. */
export function ReadingToolbar(props: ReadingToolbarProps) {
  const { pageField, bookmarks, commands, isAloud, isPrinting, onPrinting } = props;
  const store = useReadingStore();
  const panel = useReading((reading) => reading.panel);
  const view = useReading((reading) => activePane(reading).view);
  const isBeside = useReading((reading) => reading.beside !== null);
  const canBack = useReading((reading) => reading.jumps.back.length > 0);
  const canForward = useReading((reading) => reading.jumps.forward.length > 0);
  const unit = useReading((reading) => locate(reading.pack, activePane(reading).place)?.unit);
  const isMarked = bookmarks.some((each) => each.unit === unit);
  return (
    <div role="toolbar" aria-label="Reading" className={styles.bar}>
      <ToolButton
        label={panel === null ? 'Show contents' : 'Hide contents'}
        icon={PanelLeft}
        isPressed={panel !== null}
        onPress={() => showPanel(store, panel === null ? 'contents' : null)}
      />
      <ToolButton
        label="Back to where you were"
        icon={ArrowLeft}
        isDisabled={!canBack}
        onPress={commands.back}
      />
      <ToolButton
        label="Forward again"
        icon={ArrowRight}
        isDisabled={!canForward}
        onPress={commands.forward}
      />
      <span className={styles.rule} />
      <GoToPage ref={pageField} />
      <span className={styles.gap} />
      <fieldset className={styles.views}>
        <legend className="visuallyHidden">Pack shown as</legend>
        {views.map(([key, label]) => (
          <button
            key={key}
            type="button"
            className={styles.view}
            aria-pressed={view === key}
            onClick={() => switchView(store, key)}
          >
            {label}
          </button>
        ))}
      </fieldset>
      <TextSettings />
      <span className={styles.rule} />
      <ToolButton label="Search this pack" icon={Search} onPress={commands.search} words="Search" />
      <ToolButton
        label={isMarked ? 'Remove the bookmark here' : 'Bookmark this place'}
        icon={isMarked ? BookmarkCheck : Bookmark}
        isPressed={isMarked}
        onPress={commands.bookmark}
        words="Bookmark"
      />
      <ToolButton label="Make a note here" icon={NotebookPen} onPress={commands.note} words="Note" />
      <ToolButton
        label="Two places side by side"
        icon={Columns2}
        isPressed={isBeside}
        onPress={commands.beside}
      />
      <ToolButton label="Read aloud" icon={Volume2} isPressed={isAloud} onPress={commands.aloud} />
      <PrintMenu isOpen={isPrinting} onOpenChange={onPrinting} />
    </div>
  );
}
