import { type ReactNode, useId, useRef } from 'react';
import { Action } from '../../components/Action.tsx';
import { ModalDialog } from '../../checks/ModalDialog.tsx';
import fieldStyles from '../../fields/RowField.module.css';
import styles from './PasteDialog.module.css';

/** One cell of what was pasted, and what becomes of it. */
export interface PastedCell {
  /** Where it goes: "Jul 22, BCP". */
  readonly place: string;
  readonly text: string;
  /** What is there now; empty where nothing is. */
  readonly before: string;
}

export interface RefusedCell {
  readonly text: string;
  readonly why: string;
}

interface PasteDialogProps {
  readonly text: string;
  readonly onText: (text: string) => void;
  readonly taken: readonly PastedCell[];
  readonly refused: readonly RefusedCell[];
  /** What the block may look like, in a sentence or two. */
  readonly help: string;
  /** Choices that change how the block is read. */
  readonly children?: ReactNode;
  readonly onTake: () => void;
  readonly onClosed: () => void;
}

/** More would be read by nobody and drawn slowly; the counts say how many there are. */
const mostShown = 120;

/** A block out of a spreadsheet, what of it will be taken, what not and why. Nothing changes before it is taken. */
export function PasteDialog(props: PasteDialogProps) {
  const { text, onText, taken, refused, help, children, onTake, onClosed } = props;
  const dialog = useRef<HTMLDialogElement>(null);
  const id = useId();
  const changed = taken.filter(({ before }) => before !== '').length;
  return (
    <ModalDialog title="Paste from Excel" dialog={dialog} onClosed={onClosed}>
      <div className={fieldStyles.field}>
        <label htmlFor={id} className={fieldStyles.label}>
          Cells
        </label>
        <span id={`${id}-help`} className={fieldStyles.help}>
          {help}
        </span>
        <textarea
          id={id}
          aria-describedby={`${id}-help`}
          className={`${fieldStyles.input} ${styles.cells}`}
          rows={5}
          wrap="off"
          spellCheck={false}
          value={text}
          onChange={(event) => onText(event.target.value)}
        />
      </div>
      {children}
      <output className={styles.told}>
        {text.trim() === ''
          ? 'Copy cells in Excel, then paste them here.'
          : `${countOf(taken.length)} will be taken${changed === 0 ? '' : `, ${changed} of them over one that is there`}; ${refused.length} will not.`}
      </output>
      {refused.length > 0 && (
        <section aria-label="Not taken" className={styles.part}>
          <h3 className={styles.heading}>Not taken</h3>
          <ul className={styles.refused}>
            {withoutRepeats(refused).map(({ text: cell, why }) => (
              <li key={`${cell}\n${why}`}>
                {cell !== '' && <strong>{cell}: </strong>}
                {why}
              </li>
            ))}
          </ul>
        </section>
      )}
      {taken.length > 0 && (
        <section aria-label="Taken" className={styles.part}>
          <h3 className={styles.heading}>Taken</h3>
          <table className={styles.taken}>
            <thead>
              <tr>
                <th scope="col">Place</th>
                <th scope="col">Now</th>
                <th scope="col">Pasted</th>
              </tr>
            </thead>
            <tbody>
              {taken.slice(0, mostShown).map((cell) => (
                <tr key={cell.place}>
                  <th scope="row">{cell.place}</th>
                  <td>{cell.before}</td>
                  <td>{cell.text}</td>
                </tr>
              ))}
            </tbody>
          </table>
          {taken.length > mostShown && <p className={fieldStyles.help}>The first {mostShown} are shown.</p>}
        </section>
      )}
      <div className={styles.buttons}>
        <Action
          weight="main"
          isDisabled={taken.length === 0}
          onPress={() => {
            onTake();
            dialog.current?.close();
          }}
        >
          Take {countOf(taken.length)}
        </Action>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
      </div>
    </ModalDialog>
  );
}

const withoutRepeats = (refused: readonly RefusedCell[]): readonly RefusedCell[] =>
  [...new Map(refused.map((each) => [`${each.text}\n${each.why}`, each])).values()].slice(0, mostShown);

const countOf = (number: number): string => `${number} ${number === 1 ? 'cell' : 'cells'}`;
