import { type Ref, useId, useState } from 'react';
import { lastPageOf } from '../../../shared/reading/readingPack.ts';
import { activePane, goToPage, pageOf, useReading, useReadingStore } from '../reading.ts';
import styles from './Toolbar.module.css';

/** The pack's own number of the page that is read; another one typed and Return leads to it. */
export function GoToPage({ ref }: { readonly ref: Ref<HTMLInputElement> }) {
  const id = useId();
  const store = useReadingStore();
  const page = useReading((reading) => pageOf(reading, activePane(reading).place));
  const last = useReading((reading) => lastPageOf(reading.pack));
  const [typed, setTyped] = useState<string | null>(null);
  const [isRefused, setRefused] = useState(false);
  const go = (): void => {
    const wanted = Number((typed ?? '').trim());
    const gone = Number.isInteger(wanted) && goToPage(store, wanted);
    setRefused(!gone);
    if (gone) setTyped(null);
  };
  return (
    <span className={styles.go}>
      <label htmlFor={id}>Page</label>
      <input
        ref={ref}
        id={id}
        className={styles.number}
        inputMode="numeric"
        autoComplete="off"
        aria-invalid={isRefused}
        aria-describedby={`${id}-of`}
        value={typed ?? String(page)}
        onChange={(event) => {
          setRefused(false);
          setTyped(event.target.value);
        }}
        onFocus={(event) => event.target.select()}
        onBlur={() => {
          setTyped(null);
          setRefused(false);
        }}
        onKeyDown={(event) => {
          if (event.key === 'Enter') go();
          if (event.key === 'Escape') setTyped(null);
        }}
      />
      <span id={`${id}-of`}>of {last}</span>
      {isRefused && (
        <span role="alert" className={styles.refused}>
          This pack has pages 1 to {last}.
        </span>
      )}
    </span>
  );
}
