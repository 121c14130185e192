import { locate } from '../../shared/reading/place.ts';
import { type Progress, partProgress, percentRead, timeLeftWords } from '../../shared/reading/progress.ts';
import { type Reading, activePane, useReading } from './reading.ts';
import styles from './ReadingRoom.module.css';

/** Where the reader is, how much of the paper and of the whole they have read, and how long the rest takes. */
export function ProgressLine() {
  const pack = useReading((reading) => reading.pack);
  const part = useReading((reading) => locate(reading.pack, activePane(reading).place)?.unit.part);
  const volume = useReading((reading) => activePane(reading).place.volume);
  const read = useReading((reading) => reading.read);
  const isReadAhead = useReading((reading) => reading.isReadAhead);
  if (part === undefined) return null;
  const own = partProgress(part, read[volume]);
  return (
    <footer className={styles.progress}>
      <p className={styles.paper}>
        {part.item === undefined ? part.title : `Item ${part.item}: ${part.title}`}
        {part.marking !== undefined && <strong className={styles.marking}>{part.marking}</strong>}
      </p>
      <p>This paper: {progressWords(own)}</p>
      {isReadAhead && <p>Whole pack: {progressWords(wholeOf(pack, read))}</p>}
    </footer>
  );
}

const wholeOf = ({ volumes }: Reading['pack'], read: Reading['read']): Progress =>
  volumes.reduce<Progress>(
    (sum, { id, document }) =>
      document.parts.reduce((inner, each) => {
        const progress = partProgress(each, read[id]);
        return { read: inner.read + progress.read, all: inner.all + progress.all };
      }, sum),
    { read: 0, all: 0 },
  );

const progressWords = (progress: Progress): string =>
  percentRead(progress) === 100 ? 'read' : `${percentRead(progress)}% read, ${timeLeftWords(progress)}`;
