import { useEffect, useState } from 'react';
import { formatDate } from '../../shared/dates.ts';
import type { ShelfPack } from '../../shared/entities/shelfPack.ts';
import type { KnownSigner } from '../../shared/packFile/shelf.ts';
import { invoke } from '../api.ts';
import { Action } from '../components/Action.tsx';
import { useStore } from '../store.ts';
import { FingerprintView } from './FingerprintView.tsx';
import styles from './Shelf.module.css';

/** The councils whose signatures have been accepted here, and the way to accept another key of theirs. */
export function KnownSigners({ packs }: { readonly packs: readonly ShelfPack[] | undefined }) {
  const readOnly = useStore(({ library }) => library.kind === 'open' && library.readOnly);
  const [signers, setSigners] = useState<readonly KnownSigner[]>([]);
  useEffect(() => {
    void invoke('knownSigners', undefined).then((known) => known.ok && setSigners(known.value));
  }, [packs]);
  const forget = async (organisation: string): Promise<void> => {
    const left = await invoke('forgetSigner', { organisation });
    if (left.ok) setSigners(left.value);
  };
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
                <Action label={`Forget the signature of ${name}`} onPress={() => void forget(organisation)}>
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
