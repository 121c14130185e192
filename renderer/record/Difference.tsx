import { Fragment } from 'react';
import { textDifference } from '../../shared/decisions/textDifference.ts';
import styles from './DecisionCard.module.css';

/** What an amendment changes: words gone are struck through, new ones underlined, and both are said to those who listen. */
export function Difference({ before, after }: { readonly before: string; readonly after: string }) {
  const pieces = textDifference(before, after);
  return (
    <p className={styles.difference}>
      {[...pieces.entries()].map(([at, { kind, text }]) => (
        <Fragment key={at}>
          {kind === 'same' && text}
          {kind === 'gone' && (
            <del>
              <span className="visuallyHidden">taken out: </span>
              {text}
            </del>
          )}
          {kind === 'new' && (
            <ins>
              <span className="visuallyHidden">put in: </span>
              {text}
            </ins>
          )}
        </Fragment>
      ))}
    </p>
  );
}
