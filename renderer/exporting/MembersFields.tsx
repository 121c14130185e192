import type { ExportChoices } from './exportChoices.ts';
import { type ExportField, type TypedPassphrase, takesPassphrase } from './exportRequest.ts';
import styles from './ExportDialog.module.css';
import { TextLine } from './TextLine.tsx';

export interface ChoiceFieldsProps {
  readonly choices: ExportChoices;
  readonly change: (changed: Partial<ExportChoices>) => null;
  /** What is to be said beside a field; undefined for nothing. */
  readonly problemOf: (field: ExportField) => string | undefined;
}

interface MembersFieldsProps extends ChoiceFieldsProps {
  readonly passphrase: TypedPassphrase;
  readonly onPassphrase: (passphrase: TypedPassphrase) => void;
}

/** Whose copies they are, and what opens them. */
export function MembersFields({ choices, change, problemOf, passphrase, onPassphrase }: MembersFieldsProps) {
  return (
    <fieldset className={styles.group}>
      <legend className={styles.label}>Members’ copies</legend>
      <div className={styles.readers}>
        <TextLine
          label="Readers"
          kind="lines"
          help="One on each line. The name and number are printed across each page; leave it empty for a copy without."
          value={choices.readers}
          onChange={(readers) => change({ readers })}
          problem={problemOf('readers')}
        />
        <TextLine
          label="First number"
          kind="number"
          value={choices.firstCopy}
          onChange={(firstCopy) => change({ firstCopy })}
        />
      </div>
      {takesPassphrase(choices) && (
        <div className={styles.pair}>
          <TextLine
            label="Passphrase"
            kind="password"
            help="Three words that do not belong together are good."
            value={passphrase.first}
            onChange={(first) => onPassphrase({ ...passphrase, first })}
            problem={problemOf('passphrase')}
          />
          <TextLine
            label="Passphrase again"
            kind="password"
            help="It is kept nowhere: write it down now."
            value={passphrase.again}
            onChange={(again) => onPassphrase({ ...passphrase, again })}
            problem={problemOf('again')}
          />
        </div>
      )}
    </fieldset>
  );
}
