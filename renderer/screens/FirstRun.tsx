import { BookOpen, FilePlus } from 'lucide-react';
import { Button } from 'react-aria-components';
import { Wordmark } from '../components/Wordmark.tsx';
import { createLibrary } from '../store.ts';
import styles from './FirstRun.module.css';

/** First start: nothing is made before a person has chosen what. */
export function FirstRun() {
  return (
    <main className={styles.welcome}>
      <Wordmark large />
      <h1 className={styles.title}>Papers for council meetings, from draft to archive</h1>
      <p className={styles.lead}>
        Tabled keeps everything in one library file on this computer. It never connects to a network.
      </p>
      <h2 className={styles.question}>How would you like to begin?</h2>
      <div className={styles.choices}>
        <Button
          className={`${styles.choice}`}
          onPress={() => void createLibrary(true)}
          aria-label="Open the sample library"
          aria-describedby="sample"
        >
          <BookOpen aria-hidden="true" size={28} strokeWidth={1.6} />
          <span className={styles.name}>Open the sample library</span>
          <span id="sample" className={styles.what}>
            Five cabinet meetings and an improvement board, adapted from public papers. Read them, change
            them, make packs of them: nothing you do here reaches anybody.
          </span>
        </Button>
        <Button
          className={`${styles.choice}`}
          onPress={() => void createLibrary(false)}
          aria-label="Start with an empty library"
          aria-describedby="empty"
        >
          <FilePlus aria-hidden="true" size={28} strokeWidth={1.6} />
          <span className={styles.name}>Start with an empty library</span>
          <span id="empty" className={styles.what}>
            A library without councils, meetings or papers, for your own.
          </span>
        </Button>
      </div>
    </main>
  );
}
