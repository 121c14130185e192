import { Pause, Play, SkipBack, SkipForward, X } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { locate, placeAt } from '../../../shared/reading/place.ts';
import { speeds } from '../../../shared/reading/readingPlace.ts';
import { unitsOf } from '../../../shared/reading/units.ts';
import { ToolButton } from '../toolbar/ToolButton.tsx';
import { activePane, goTo, useReading, useReadingStore, volumeIn } from '../reading.ts';
import { chooseReading, useReadingSettings } from '../readingSettings.ts';
import styles from './AloudBar.module.css';
import { type ReadAloud, readAloud } from './readAloud.ts';
import { speakerOf, useVoice } from './voices.ts';

interface AloudBarProps {
  /** Raised by each press of the key that pauses and goes on. */
  readonly presses: number;
  readonly onClose: () => void;
}

/** Reads aloud from where the reader is, with this computer's own voice. */
export function AloudBar({ presses, onClose }: AloudBarProps) {
  const store = useReadingStore();
  const voice = useVoice();
  const speed = useReadingSettings(({ settings }) => settings.speed);
  const volume = useReading((reading) => volumeIn(reading, activePane(reading).place.volume));
  const [isPaused, setPaused] = useState(false);
  const reader = useRef<ReadAloud | null>(null);
  const speaker = useMemo(
    () => (voice === null ? null : speakerOf(voice, () => useReadingSettings.getState().settings.speed)),
    [voice],
  );
  useEffect(() => {
    if (speaker === null) return;
    const made = readAloud(unitsOf(volume.document).all, speaker, (unit) => {
      store.setState({ spoken: unit });
      if (unit !== null) goTo(store, placeAt(volume.id, unit), { focus: false, remember: false });
      else onClose();
    });
    reader.current = made;
    const reading = store.getState();
    const at = locate(reading.pack, activePane(reading).place);
    if (at !== undefined) made.begin(at.unit);
    return () => {
      speaker.stop();
      store.setState({ spoken: null });
      reader.current = null;
    };
    // A new beginning only for another voice or another volume.
  }, [speaker, volume, store, onClose]);
  const toggle = (): void => {
    if (isPaused) reader.current?.goOn();
    else reader.current?.pause();
    setPaused(!isPaused);
  };
  const pressed = useRef(presses);
  useEffect(() => {
    if (pressed.current === presses) return;
    pressed.current = presses;
    toggle();
  });
  if (voice === null)
    return (
      <section aria-label="Read aloud" className={styles.bar}>
        <p role="alert" className={styles.words}>
          This computer has no English voice of its own. Add one in its settings for speech, and Tabled will
          read with it; voices over the network are not used.
        </p>
        <ToolButton label="Close reading aloud" icon={X} onPress={onClose} />
      </section>
    );
  const step = (by: 1 | -1): void => {
    setPaused(false);
    reader.current?.step(by);
  };
  return (
    <section aria-label="Read aloud" className={styles.bar}>
      <ToolButton label="Previous paragraph" icon={SkipBack} onPress={() => step(-1)} />
      <ToolButton
        label={isPaused ? 'Go on reading aloud' : 'Pause reading aloud'}
        icon={isPaused ? Play : Pause}
        onPress={toggle}
      />
      <ToolButton label="Next paragraph" icon={SkipForward} onPress={() => step(1)} />
      <label className={styles.speed}>
        Speed
        <select
          value={speed}
          onChange={({ target }) => {
            const chosen = speeds.find((each) => String(each) === target.value);
            if (chosen !== undefined) void chooseReading({ speed: chosen });
          }}
        >
          {speeds.map((each) => (
            <option key={each} value={each}>
              {Math.round(each * 100)} %
            </option>
          ))}
        </select>
      </label>
      <p className={styles.words}>{voice.name}</p>
      <ToolButton label="Stop reading aloud" icon={X} onPress={onClose} />
    </section>
  );
}
