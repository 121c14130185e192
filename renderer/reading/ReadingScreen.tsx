import { useCallback, useEffect, useEffectEvent, useRef, useState } from 'react';
import { Link, useParams } from 'react-router';
import type { Problem } from '../../shared/api.ts';
import { carryNotes } from '../notes/carryNotes.ts';
import { EmptyNote } from '../components/EmptyNote.tsx';
import { homePath } from '../paths.ts';
import { findChanges } from './findChanges.ts';
import { keepReading } from './keepReading.ts';
import { openReading } from './openReading.ts';
import { readOn } from './readOn.ts';
import { type ReadingStore, ReadingProvider, makeReading } from './reading.ts';
import { ReadingRoom } from './ReadingRoom.tsx';
import styles from './ReadingRoom.module.css';
import { unlockOwn } from './unlockOwn.ts';
import { readAhead } from './searching.ts';
import { loadReadingSettings, useReadingSettings } from './readingSettings.ts';

type State =
  | { readonly kind: 'opening' }
  | { readonly kind: 'open'; readonly store: ReadingStore }
  | { readonly kind: 'failed'; readonly problem: Problem };

/** A pack of the shelf, read. */
export function ReadingScreen() {
  const { shelfPackId = '' } = useParams();
  const [state, setState] = useState<State>({ kind: 'opening' });
  const paper = useReadingSettings(({ settings }) => settings.paper);
  /** Ends what goes on beside reading. */
  const end = useRef((): void => undefined);
  /** What is read now: it may be another by the time that something is unlocked. */
  const current = useRef<ReadingStore | null>(null);
  const read = useCallback((store: ReadingStore): void => {
    const ends = [keepReading(store), findChanges(store), readAhead(store)];
    end.current = () => ends.forEach((each) => each());
    current.current = store;
    setState({ kind: 'open', store });
  }, []);
  const shown = useRef(shelfPackId);
  useEffect(() => {
    shown.current = shelfPackId;
    return () => {
      shown.current = '';
    };
  }, [shelfPackId]);
  const openAgain = async (focus = true): Promise<void> => {
    const answer = await openReading(shelfPackId);
    const before = current.current;
    if (shown.current !== shelfPackId || before === null) return;
    end.current();
    if (!answer.ok) return setState({ kind: 'failed', problem: answer.problem });
    read(readOn(before.getState(), answer.value, focus));
  };
  const openOwn = useEffectEvent(async (store: ReadingStore): Promise<void> => {
    if (await unlockOwn(store)) await openAgain(false);
  });
  useEffect(() => {
    let stale = false;
    const open = async (): Promise<void> => {
      setState({ kind: 'opening' });
      const [answer] = await Promise.all([openReading(shelfPackId), loadReadingSettings(), carryNotes()]);
      if (stale) return;
      if (!answer.ok) return setState({ kind: 'failed', problem: answer.problem });
      const store = makeReading(answer.value);
      read(store);
      void openOwn(store);
    };
    void open();
    return () => {
      stale = true;
      end.current();
      end.current = () => undefined;
    };
  }, [shelfPackId, read]);
  useEffect(() => {
    // The whole window has the colours that are read in, dialogs too.
    const { dataset } = document.documentElement;
    if (paper === 'window') delete dataset['paper'];
    else dataset['paper'] = paper;
    return () => {
      delete dataset['paper'];
    };
  }, [paper]);
  switch (state.kind) {
    case 'opening':
      return (
        <main id="content" tabIndex={-1} className={styles.wait}>
          <h1 className="visuallyHidden">Reading</h1>
          <output>Opening the pack …</output>
        </main>
      );
    case 'failed':
      return (
        <main id="content" tabIndex={-1} className={styles.wait}>
          <h1>Reading</h1>
          <EmptyNote title="This pack cannot be opened">
            {state.problem.message} <Link to={homePath}>Home</Link>
          </EmptyNote>
        </main>
      );
    case 'open':
      return (
        <ReadingProvider value={state.store}>
          <ReadingRoom onLockChanged={openAgain} />
        </ReadingProvider>
      );
  }
}
