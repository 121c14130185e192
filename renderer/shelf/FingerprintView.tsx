import type { Fingerprint } from '../../shared/packFile/fingerprint.ts';
import styles from './Shelf.module.css';

/** The fingerprint of a key, to be read out word by word or compared by its digits. */
export function FingerprintView({ fingerprint: { words, hex } }: { readonly fingerprint: Fingerprint }) {
  return (
    <dl className={styles.fingerprint}>
      <dt>In words</dt>
      <dd>{words}</dd>
      <dt>In digits</dt>
      <dd>
        <code>{hex}</code>
      </dd>
    </dl>
  );
}
