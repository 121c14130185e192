import { useId } from 'react';
import type { Problem } from '../../../shared/api.ts';
import {
  type HouseColour,
  houseDemands,
  judgeColour,
  readColour,
} from '../../../shared/document/houseColours.ts';
import { Action } from '../../components/Action.tsx';
import type { ReadField } from '../../fields/fieldSchema.ts';
import fieldStyles from '../../fields/RowField.module.css';
import { useAutosave } from '../../fields/useAutosave.ts';
import styles from './ColoursSection.module.css';

interface ColourFieldProps {
  readonly which: HouseColour;
  readonly label: string;
  readonly help: string;
  readonly value: string;
  readonly readOnly: boolean;
  readonly save: (colour: string) => Promise<Problem | null>;
}

/** A colour picked or typed, with its contrast as it is chosen. One that fails is not saved; the nearest that passes is offered. */
export function ColourField({ which, label, help, value, readOnly, save }: ColourFieldProps) {
  const id = useId();
  const { text, problem, change, settle, revert } = useAutosave(
    value,
    (typed) => readHouseColour(which, typed),
    (colour) => save(String(colour)),
  );
  const colour = readColour(text);
  const judged = colour === undefined ? undefined : judgeColour(which, colour);
  const { least, words } = houseDemands[which];
  const isWrong = problem !== null || (judged !== undefined && judged.offered !== null);
  return (
    <div className={fieldStyles.field} data-invalid={isWrong ? true : undefined}>
      <label htmlFor={id} className={fieldStyles.label}>
        {label}
      </label>
      <span id={`${id}-help`} className={fieldStyles.help}>
        {help}
      </span>
      <div className={styles.line}>
        <input
          type="color"
          aria-label={`Pick: ${label}`}
          className={styles.picker}
          value={colour ?? value}
          disabled={readOnly}
          onChange={(event) => change(event.target.value)}
          onBlur={settle}
        />
        <input
          id={id}
          className={`${fieldStyles.input} ${styles.code}`}
          value={text}
          readOnly={readOnly}
          spellCheck={false}
          autoComplete="off"
          aria-invalid={isWrong}
          aria-describedby={`${id}-help ${id}-contrast ${id}-problem`}
          {...(text === value ? { 'data-committed': true } : {})}
          onChange={(event) => change(event.target.value)}
          onBlur={settle}
          onKeyDown={(event) => {
            if (event.key === 'Enter') settle();
            if (event.key === 'Escape') revert();
          }}
        />
        <span id={`${id}-contrast`} className={styles.contrast}>
          {judged !== undefined && `${ratioText(judged.contrast)} to 1 ${words}, at least ${least} is needed`}
        </span>
      </div>
      <span id={`${id}-problem`} className={fieldStyles.problem} aria-live="polite">
        {problem}
      </span>
      {judged !== undefined && judged.offered !== null && (
        <div className={styles.offer}>
          <span className={styles.swatch} style={{ background: judged.offered }} aria-hidden="true" />
          <Action
            onPress={() => {
              change(judged.offered ?? value);
              settle();
            }}
          >
            Use {judged.offered} instead
          </Action>
        </div>
      )}
    </div>
  );
}

/** Never rounded up to what would pass. */
const ratioText = (contrast: number): string => (Math.floor(contrast * 100) / 100).toFixed(2);

function readHouseColour(which: HouseColour, typed: string): ReadField {
  const colour = readColour(typed);
  if (colour === undefined)
    return { ok: false, message: 'A colour is written with six figures, like #1d5a6c.' };
  const { contrast, offered } = judgeColour(which, colour);
  const { least, words } = houseDemands[which];
  return offered === null
    ? { ok: true, value: colour }
    : {
        ok: false,
        message: `${colour} is too weak: ${ratioText(contrast)} to 1 ${words}, and ${least} is needed. ${offered} is the nearest that passes.`,
      };
}
