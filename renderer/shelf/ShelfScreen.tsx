import { FolderOpen } from 'lucide-react';
import { useEffect } from 'react';
import {
  type ShelfMeeting as Meeting,
  newArrivals,
  shelfMeetings,
} from '../../shared/packFile/shelfMeetings.ts';
import type { ShelfEntry } from '../../shared/packFile/shelf.ts';
import { Action } from '../components/Action.tsx';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { rowsOf, useStore } from '../store.ts';
import { today } from '../today.ts';
import { KnownSigners } from './KnownSigners.tsx';
import { NewArrivals } from './NewArrivals.tsx';
import { ShelfMeeting } from './ShelfMeeting.tsx';
import { OwnKey } from './OwnKey.tsx';
import list from '../components/ListScreen.module.css';
import styles from './Shelf.module.css';
import { SignerDialog } from './SignerDialog.tsx';
import { followShelf, openPackFile, useShelf } from './shelf.ts';

/** The packs that somebody has to read, by meetings: those ahead first, and above all what has come since they last read. */
export function ShelfScreen() {
  const { entries, opening, told, problems, asked } = useShelf();
  const packs = useStore((state) => rowsOf(state)?.shelfPack);
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  useEffect(() => {
    document.title = 'Reading room – Tabled';
  }, []);
  useEffect(followShelf, []);
  const there = new Set(packs?.map(({ id }) => id));
  // What has gone into the bin is gone from the screen before the shelf has been read again.
  const shown = entries?.filter(({ pack }) => there.has(pack.id)) ?? null;
  return (
    <main id="content" tabIndex={-1} className={`${list.screen} ${list.narrow}`}>
      <div className={list.head}>
        <h1 className={list.title}>Reading room</h1>
        {!readOnly && (
          <Action weight="main" isDisabled={opening} onPress={() => void openPackFile({ file: 'choose' })}>
            <FolderOpen aria-hidden="true" size={17} /> {opening ? 'Checking the file …' : 'Open a pack …'}
          </Action>
        )}
      </div>
      <output className={told.length === 0 ? 'visuallyHidden' : styles.told}>
        {[...told.entries()].map(([at, words]) => (
          <p key={at}>{words}</p>
        ))}
      </output>
      {[...problems.entries()].map(([at, words]) => (
        <p key={at} role="alert" className={styles.problem}>
          {words}
        </p>
      ))}
      {shown !== null && (shown.length === 0 ? <EmptyShelf /> : <Shelf entries={shown} />)}
      <OwnKey />
      <KnownSigners />
      {asked !== null && <SignerDialog asked={asked} />}
    </main>
  );
}

function EmptyShelf() {
  return (
    <EmptyNote title="There is nothing to read yet">
      Packs that a council hands over to you will stand here, by the date of their meeting. A pack is one file
      whose name ends in “.tabledpack”; it comes by mail, on a stick or in a shared folder. Open it, and
      Tabled checks that it is whole and who signed it. What you read stays on this computer. A pack that this
      library has published is read from its meeting: choose “Read the pack” there.
    </EmptyNote>
  );
}

function Shelf({ entries }: { readonly entries: readonly ShelfEntry[] }) {
  const meetings = shelfMeetings(entries);
  const now = today();
  return (
    <>
      <NewArrivals entries={newArrivals(entries)} />
      <Group title="Upcoming" meetings={meetings.filter(({ meeting }) => meeting.date >= now)} />
      <Group title="Past" meetings={meetings.filter(({ meeting }) => meeting.date < now).toReversed()} />
    </>
  );
}

function Group({ title, meetings }: { readonly title: string; readonly meetings: readonly Meeting[] }) {
  if (meetings.length === 0) return null;
  return (
    <section aria-label={title} className={styles.group}>
      <h2 className={styles.heading}>{title}</h2>
      <ul className={styles.list}>
        {meetings.map((meeting) => (
          <ShelfMeeting key={meeting.key} meeting={meeting} />
        ))}
      </ul>
    </section>
  );
}
