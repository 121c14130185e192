import {
  Bookmark,
  FileDiff,
  Gavel,
  type LucideIcon,
  NotebookPen,
  Paperclip,
  Search,
  TableOfContents,
} from 'lucide-react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { NotesPanel } from '../../notes/NotesPanel.tsx';
import type { PlacedBookmark } from '../bookmarks.ts';
import { type PanelName, showPanel, useReading, useReadingStore } from '../reading.ts';
import { BookmarksPanel } from './BookmarksPanel.tsx';
import { ChangesPanel } from './ChangesPanel.tsx';
import { ContentsPanel } from './ContentsPanel.tsx';
import { FilesPanel } from './FilesPanel.tsx';
import styles from './Panels.module.css';
import { RecommendationsPanel } from './RecommendationsPanel.tsx';
import { SearchPanel } from './SearchPanel.tsx';

interface SidePanelProps {
  readonly panel: PanelName;
  readonly bookmarks: readonly PlacedBookmark[];
}

/** What leads through a pack. */
export function SidePanel({ panel, bookmarks }: SidePanelProps) {
  const store = useReadingStore();
  const changes = useReading((reading) =>
    reading.pack.volumes.reduce(
      (sum, { id }) =>
        reading.changesSeen[id] === true ? sum : sum + (reading.changes[id]?.changes.length ?? 0),
      0,
    ),
  );
  const tabs: readonly (readonly [PanelName, string, LucideIcon, number])[] = [
    ['contents', 'Contents', TableOfContents, 0],
    ['search', 'Search', Search, 0],
    ['notes', 'Notes', NotebookPen, 0],
    ['bookmarks', 'Bookmarks', Bookmark, 0],
    ['recommendations', 'Decisions', Gavel, 0],
    ['files', 'Files', Paperclip, 0],
    ['changes', 'Changes', FileDiff, changes],
  ];
  return (
    <Tabs
      className={`${styles.side}`}
      data-area="side"
      orientation="vertical"
      selectedKey={panel}
      onSelectionChange={(key) => showPanel(store, key as PanelName)}
      keyboardActivation="manual"
    >
      <TabList aria-label="Ways through the pack" className={`${styles.tabs}`}>
        {tabs.map(([id, label, Icon, count]) => (
          <Tab key={id} id={id} className={`${styles.tab}`}>
            <Icon aria-hidden="true" size={18} />
            {label}{' '}
            {count > 0 && (
              <span className={styles.count}>
                {count}
                <span className="visuallyHidden"> since you last read it</span>
              </span>
            )}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="contents" className={`${styles.panel}`}>
        <ContentsPanel />
      </TabPanel>
      <TabPanel id="search" className={`${styles.panel}`}>
        <SearchPanel />
      </TabPanel>
      <TabPanel id="notes" className={`${styles.panel}`}>
        <NotesPanel />
      </TabPanel>
      <TabPanel id="bookmarks" className={`${styles.panel}`}>
        <BookmarksPanel bookmarks={bookmarks} />
      </TabPanel>
      <TabPanel id="recommendations" className={`${styles.panel}`}>
        <RecommendationsPanel />
      </TabPanel>
      <TabPanel id="files" className={`${styles.panel}`}>
        <FilesPanel />
      </TabPanel>
      <TabPanel id="changes" className={`${styles.panel}`}>
        <ChangesPanel />
      </TabPanel>
    </Tabs>
  );
}
