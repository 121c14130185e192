import styles from './Said.module.css';

export interface SaidWords {
  /** Empty where nothing is to be said. */
  readonly words: string;
  readonly isProblem: boolean;
}

export const nothingSaid: SaidWords = { words: '', isProblem: false };

/** What came of something that was asked for, read out when it changes; a problem at once. */
export function Said({ said: { words, isProblem } }: { readonly said: SaidWords }) {
  const isTold = words !== '' && !isProblem;
  return (
    <>
      {/* In the page before it has words: a region that comes with them may not be read out. */}
      <output className={isTold ? styles.told : 'visuallyHidden'}>{isTold ? words : ''}</output>
      {isProblem && (
        <p role="alert" className={styles.problem}>
          {words}
        </p>
      )}
    </>
  );
}
