import { TriangleAlert } from 'lucide-react';
import type { Problem } from '../../shared/api.ts';
import { Action } from '../components/Action.tsx';
import { Wordmark } from '../components/Wordmark.tsx';
import { OfferRestore } from '../settings/data/OfferRestore.tsx';
import { openLibrary } from '../store.ts';
import styles from './Refused.module.css';

/** What the person can do next, beyond the sentence that the problem brings. */
const advice: Partial<Record<Problem['kind'], string>> = {
  damaged:
    'Restore a backup below. When you try again instead, Tabled asks how to begin; the damaged file is not used any more.',
  newer: 'Nothing in the library has been changed.',
  notALibrary: 'Nothing in that file has been changed.',
  locked: 'Close the other program first, then try again.',
};

/** A library that cannot be opened is a handled case: one sentence on what is wrong, one on what to do. */
export function Refused({ problem }: { readonly problem: Problem }) {
  const next = advice[problem.kind];
  return (
    <main className={styles.refused}>
      <Wordmark large />
      <div className={styles.box} role="alert">
        <TriangleAlert aria-hidden="true" size={28} strokeWidth={1.8} />
        <h1 className={styles.title}>The library could not be opened</h1>
        <p className={styles.message}>{problem.message}</p>
        {next !== undefined && <p className={styles.next}>{next}</p>}
      </div>
      <Action weight="main" onPress={() => void openLibrary()}>
        Try again
      </Action>
      <OfferRestore />
    </main>
  );
}
