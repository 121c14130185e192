import { useId } from 'react';
import type { ArchiveVerdict } from '../../shared/archive/answers.ts';
import form from '../settings/parts/Form.module.css';
import styles from './ArchiveScreen.module.css';
import { SoundLine } from './SoundLine.tsx';

/** What a check of an archive found, bag by bag. */
export function VerdictView({ verdict }: { readonly verdict: ArchiveVerdict }) {
  const { folder, bags, problems, key, isOwnKey } = verdict;
  const listId = useId();
  const broken = bags.filter((bag) => bag.problems.length > 0).length;
  const isSound = broken === 0 && problems.length === 0;
  return (
    <div className={styles.verdict}>
      <SoundLine isSound={isSound}>
        {isSound ? soundWords(bags.length) : 'Something is not as it was archived.'}
      </SoundLine>
      <p className={form.path}>{folder}</p>
      {problems.length > 0 && (
        <ul className={styles.problems}>
          {problems.map((problem) => (
            <li key={problem}>{problem}</li>
          ))}
        </ul>
      )}
      <h3 id={listId} className={styles.subheading}>
        Bags
      </h3>
      <ul aria-labelledby={listId} className={form.list}>
        {bags.map((bag) => (
          <li key={bag.name} className={styles.bag}>
            <p>
              <strong>{bag.name}</strong>: {bag.problems.length === 0 ? 'whole and unaltered' : 'not whole'}
            </p>
            {bag.problems.length > 0 && (
              <ul className={styles.problems}>
                {bag.problems.map((problem) => (
                  <li key={problem}>{problem}</li>
                ))}
              </ul>
            )}
          </li>
        ))}
      </ul>
      {key !== null && (
        <p className={form.about}>
          Signed with the key <code className={styles.key}>{key}</code>
          {isOwnKey === null
            ? ''
            : isOwnKey
              ? ', which is the key of this computer'
              : ', which is not the key of this computer'}
          .
        </p>
      )}
    </div>
  );
}

const soundWords = (bags: number): string =>
  bags === 1
    ? 'The bag is whole, unaltered and in the chain.'
    : `All ${bags} bags are whole, unaltered and in the chain.`;
