import { Send } from 'lucide-react';
import { useState } from 'react';
import { fingerprintOf } from '../../shared/packFile/fingerprint.ts';
import type { HandedOver, PublishedPack } from '../../shared/packFile/handOver.ts';
import { Action } from '../components/Action.tsx';
import { FingerprintView } from './FingerprintView.tsx';
import { HandOverDialog } from './HandOverDialog.tsx';
import styles from './Shelf.module.css';

interface HandOverToolProps {
  readonly pack: PublishedPack;
  /** "Version 2", "Supplement 1". */
  readonly what: string;
  /** The frozen document, as JSON. */
  readonly document: string;
}

/** Hands a published pack or supplement over as a file, and says what the readers have to be told. */
export function HandOverTool({ pack, what, document }: HandOverToolProps) {
  const [asking, setAsking] = useState(false);
  const [handed, setHanded] = useState<HandedOver | null>(null);
  return (
    <>
      <div>
        <Action label={`Hand over ${what.toLowerCase()} …`} onPress={() => setAsking(true)}>
          <Send aria-hidden="true" size={16} /> Hand over …
        </Action>
      </div>
      <output>{handed !== null && <Handed handed={handed} />}</output>
      {asking && (
        <HandOverDialog
          pack={pack}
          what={what}
          document={document}
          onHandedOver={setHanded}
          onClosed={() => setAsking(false)}
        />
      )}
    </>
  );
}

function Handed({ handed: { file, signer, leftOut } }: { readonly handed: HandedOver }) {
  return (
    <div className={styles.handed}>
      <p>
        Written as <strong>{file}</strong>. Whoever opens a pack of yours for the first time is shown the
        fingerprint of your key. Tell it when they ask, by telephone or in person:
      </p>
      <FingerprintView fingerprint={fingerprintOf(signer)} />
      {leftOut.length > 0 && (
        <p>
          The pages of {leftOut.map((name) => `“${name}”`).join(', ')} are in the pack. The{' '}
          {leftOut.length === 1 ? 'file itself is' : 'files themselves are'} not, because of what{' '}
          {leftOut.length === 1 ? 'it holds' : 'they hold'} beside the pages.
        </p>
      )}
    </div>
  );
}
