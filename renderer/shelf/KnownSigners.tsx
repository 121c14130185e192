import { formatDate } from '../../shared/dates.ts';
import { Action } from '../components/Action.tsx';
import { useStore } from '../store.ts';
import { FingerprintView } from './FingerprintView.tsx';
import styles from './Shelf.module.css';
import { forgetSigner, useShelf } from './shelf.ts';

/** The councils whose signatures have been accepted here, and the way to accept another key of theirs. */
export function KnownSigners() {
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const signers = useShelf((state) => state.signers);
  if (signers.length === 0) return null;
  return (
    <details className={styles.signers}>
      <summary>Councils whose signature you know</summary>
      <p className={styles.soft}>
        Forget one only if the council tells you that its key has changed: its next pack then asks you again.
        What is on your shelf stays.
      </p>
      <ul className={styles.packs}>
        {signers.map(({ organisation, name, fingerprint, acceptedAt }) => (
          <li key={fingerprint.hex} className={styles.signer}>
            <p>
              <strong>{name}</strong>, since {formatDate(acceptedAt.slice(0, 10), 'medium')}
            </p>
            <FingerprintView fingerprint={fingerprint} />
            {!readOnly && (
              <div>
                <Action
                  label={`Forget the signature of ${name}`}
                  onPress={() => void forgetSigner(organisation)}
                >
                  Forget
                </Action>
              </div>
            )}
          </li>
        ))}
      </ul>
    </details>
  );
}
