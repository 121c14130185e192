import { partLine, plainItem } from '../../shared/reading/partName.ts';
import { ArrowLeft, ArrowRight, LockKeyhole, LockKeyholeOpen } from 'lucide-react';
import { useState } from 'react';
import type { Part } from '../../shared/document/blocks.ts';
import { isPlaceholder } from '../../shared/document/redact.ts';
import { locate } from '../../shared/reading/place.ts';
import { volumeInWords, volumesBeside } from '../../shared/reading/readingPack.ts';
import { type Progress, partProgress, percentRead, timeLeftWords } from '../../shared/reading/progress.ts';
import { type Reading, activePane, goToVolume, pageOf, useReading, useReadingStore } from './reading.ts';
import { invoke } from '../api.ts';
import { Button } from 'react-aria-components';
import styles from './ReadingRoom.module.css';

/** Where the reader is, how much of the paper and of the whole they have read, and how long the rest takes. */
export function ProgressLine({ onLockChanged }: { readonly onLockChanged: () => Promise<void> }) {
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
        {partLine(part)}
        {part.marking !== undefined && <strong className={styles.marking}>{part.marking}</strong>}
      </p>
      <VolumeSteps volume={volume} />
      <LockTool part={part} volume={volume} onLockChanged={onLockChanged} />
      <p>This paper: {progressWords(own)}</p>
      {isReadAhead && <p>Whole pack: {progressWords(wholeOf(pack, read))}</p>}
    </footer>
  );
}

/** On the last page of a volume the way to the next, and on the first of a later one the way back. */
function VolumeSteps({ volume }: { readonly volume: string }) {
  const store = useReadingStore();
  const pack = useReading((reading) => reading.pack);
  const map = useReading((reading) => reading.maps.get(volume));
  const page = useReading((reading) => pageOf(reading, activePane(reading).place));
  const { before, after } = volumesBeside(pack, volume);
  return (
    <>
      {before !== null && page === map?.firstPage && (
        <Button className={`${styles.tool}`} onPress={() => goToVolume(store, before.id, 'end')}>
          <ArrowLeft aria-hidden="true" size={16} /> Back to the end of {volumeInWords(before)}
        </Button>
      )}
      {after !== null && page === map?.lastPage && (
        <Button className={`${styles.tool}`} onPress={() => goToVolume(store, after.id, 'start')}>
          Go on to {volumeInWords(after)} <ArrowRight aria-hidden="true" size={16} />
        </Button>
      )}
    </>
  );
}

interface LockToolProps {
  readonly part: Part;
  readonly volume: string;
  readonly onLockChanged: () => Promise<void>;
}

/** Unlocks the report that is read where it is not for publication, or locks it again. */
function LockTool({ part, volume, onLockChanged }: LockToolProps) {
  const store = useReadingStore();
  const exempt = useReading((reading) => reading.opened.entries.get(volume)?.exempt);
  const [busy, setBusy] = useState(false);
  const name = part.item === undefined ? part.title : `item ${plainItem(part.item)}`;
  const lock = async (): Promise<void> => {
    setBusy(true);
    await invoke('lockShelfPack', { id: volume });
    await onLockChanged();
    setBusy(false);
  };
  if (exempt === 'locked' && isPlaceholder(part))
    return (
      <Button
        className={`${styles.tool}`}
        aria-label={`Unlock …, ${name}`}
        onPress={() => store.setState({ unlocking: volume })}
      >
        <LockKeyhole aria-hidden="true" size={16} /> Unlock …
      </Button>
    );
  if (exempt === 'open' && part.restriction !== undefined)
    return (
      <Button
        className={`${styles.tool}`}
        aria-label={`Lock again, ${name}`}
        isDisabled={busy}
        onPress={() => void lock()}
      >
        <LockKeyholeOpen aria-hidden="true" size={16} /> Lock again
      </Button>
    );
  return null;
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
