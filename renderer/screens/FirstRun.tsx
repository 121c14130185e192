import { BookOpen, FilePlus, type LucideIcon } from 'lucide-react';
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
        <Choice icon={BookOpen} name="Open the sample library" sample>
          Five cabinet meetings and an improvement board, adapted from public papers. Read them, change them,
          make packs of them: nothing you do here reaches anybody.
        </Choice>
        <Choice icon={FilePlus} name="Start with an empty library" sample={false}>
          A library without councils, meetings or papers: for your own, or to read packs that a council sends
          you.
        </Choice>
      </div>
    </main>
  );
}

interface ChoiceProps {
  readonly icon: LucideIcon;
  readonly name: string;
  readonly sample: boolean;
  readonly children: string;
}

/** The whole card is pressed; only its name is the button's, and the words below describe it. */
function Choice({ icon: Icon, name, sample, children }: ChoiceProps) {
  const description = sample ? 'about-sample' : 'about-empty';
  return (
    <div className={styles.choice}>
      <Icon aria-hidden="true" size={28} strokeWidth={1.6} />
      <Button
        className={`${styles.name}`}
        aria-describedby={description}
        onPress={() => void createLibrary(sample)}
      >
        {name}
      </Button>
      <p id={description} className={styles.what}>
        {children}
      </p>
    </div>
  );
}
