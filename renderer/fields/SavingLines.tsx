import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import type { Problem } from '../../shared/api.ts';
import fieldStyles from './RowField.module.css';
import styles from './SavingLines.module.css';
import { SavingText } from './SavingText.tsx';
import type { ReadField } from './fieldSchema.ts';

interface SavingLinesProps {
  readonly lines: readonly string[];
  /** What one line is called: "control", "paragraph". */
  readonly one: string;
  /** Characters that a line may have. */
  readonly longest: number;
  readonly isReadOnly: boolean;
  readonly save: (lines: readonly string[]) => Promise<Problem | null>;
}

/** A list of texts of a row that saves itself. Return in the last field adds a line and makes room for the next. */
export function SavingLines({ lines, one, longest, isReadOnly, save }: SavingLinesProps) {
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const read = (text: string): ReadField => {
    const line = text.trim();
    if (line === '') return { ok: false, message: `Write the ${one}, or take it away with the cross.` };
    if (line.length > longest)
      return {
        ok: false,
        message: `A ${one} must be ${longest.toLocaleString('en-GB')} characters or fewer.`,
      };
    return { ok: true, value: line };
  };
  const add = async (): Promise<void> => {
    const line = next.trim();
    if (line === '') return;
    const written = read(line);
    if (!written.ok) return setProblem(written.message);
    setNext('');
    const refused = await save([...lines, line]);
    if (refused === null) return;
    setNext(line);
    setProblem(refused.message);
  };
  return (
    <>
      <ul className={styles.lines}>
        {[...lines.entries()].map(([at, line]) => (
          // Lines have no identity but their place.
          <li key={at} className={styles.line}>
            <SavingText
              label={`${capital(one)} ${at + 1}`}
              value={line}
              multiline
              isReadOnly={isReadOnly}
              read={read}
              save={(text) => save(lines.map((each, index) => (index === at ? text : each)))}
            />
            {!isReadOnly && (
              <Button
                className={`${styles.remove}`}
                aria-label={`Take away ${one} ${at + 1}`}
                onPress={() => {
                  void save(lines.filter((_, index) => index !== at));
                  adding.current?.focus();
                }}
              >
                <X aria-hidden="true" size={16} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {lines.length === 0 && isReadOnly && <p className={styles.none}>No {one} is recorded.</p>}
      {!isReadOnly && (
        <TextField
          className={`${fieldStyles.field}`}
          value={next}
          onChange={(text) => {
            setNext(text);
            setProblem(null);
          }}
          isInvalid={problem !== null}
          validationBehavior="aria"
          onBlur={() => void add()}
          {...(next === '' ? { 'data-committed': true } : {})}
        >
          <Label className="visuallyHidden">New {one}</Label>
          <Input
            ref={adding}
            className={`${fieldStyles.input}`}
            placeholder={`Add a ${one} and press Return`}
            onKeyDown={(event) => {
              if (event.key === 'Enter') {
                event.preventDefault();
                void add();
              }
              if (event.key === 'Escape') setNext('');
            }}
          />
          <FieldError className={`${fieldStyles.problem}`}>{problem}</FieldError>
        </TextField>
      )}
    </>
  );
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);
