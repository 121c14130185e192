import styles from './Opening.module.css';

/** Shown while the library opens or is made; reads itself out, and appears late so that a fast start does not flicker. */
export function Opening() {
  return (
    <main className={styles.opening}>
      <output>Opening the library …</output>
    </main>
  );
}
