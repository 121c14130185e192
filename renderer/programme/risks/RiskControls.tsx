import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, FieldError, Input, Label, TextField } from 'react-aria-components';
import type { ReadField } from '../../fields/fieldSchema.ts';
import { SavingText } from '../../fields/SavingText.tsx';
import fieldStyles from '../../fields/RowField.module.css';
import { saveFields } from '../../store.ts';
import form from '../parts/PanelForm.module.css';
import styles from './RiskPanel.module.css';
import type { Risk } from './riskView.ts';

interface RiskControlsProps {
  readonly risk: Risk;
  readonly readOnly: boolean;
}

const readControl = (text: string): ReadField => {
  const control = text.trim();
  if (control === '') return { ok: false, message: 'Write the control, or take it away with the cross.' };
  if (control.length > 300) return { ok: false, message: 'A control must be 300 characters or fewer.' };
  return { ok: true, value: control };
};

/** What is already done about the risk, one control a line. Return in the last line adds it and makes room for the next. */
export function RiskControls({ risk, readOnly }: RiskControlsProps) {
  const [next, setNext] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const adding = useRef<HTMLInputElement>(null);
  const { controls } = risk;
  const save = (changed: readonly string[]) => saveFields('risk', risk.id, { controls: [...changed] });
  const add = async (): Promise<void> => {
    const control = next.trim();
    if (control === '') return;
    const written = readControl(control);
    if (!written.ok) return setProblem(written.message);
    setNext('');
    const refused = await save([...controls, control]);
    if (refused === null) return;
    setNext(control);
    setProblem(refused.message);
  };
  return (
    <section aria-labelledby="risk-controls" className={form.group}>
      <h3 id="risk-controls" className={form.heading}>
        Controls in place
      </h3>
      <ul className={styles.controls}>
        {[...controls.entries()].map(([at, control]) => (
          // Controls have no identity but their place.
          <li key={at} className={styles.control}>
            <SavingText
              label={`Control ${at + 1}`}
              value={control}
              multiline
              isReadOnly={readOnly}
              read={readControl}
              save={(text) => save(controls.map((each, index) => (index === at ? text : each)))}
            />
            {!readOnly && (
              <Button
                className={`${styles.remove}`}
                aria-label={`Take away control ${at + 1}`}
                onPress={() => {
                  void save(controls.filter((_, index) => index !== at));
                  adding.current?.focus();
                }}
              >
                <X aria-hidden="true" size={16} />
              </Button>
            )}
          </li>
        ))}
      </ul>
      {controls.length === 0 && readOnly && <p className={form.hint}>No control is recorded.</p>}
      {!readOnly && (
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
          <Label className="visuallyHidden">New control</Label>
          <Input
            ref={adding}
            className={`${fieldStyles.input}`}
            placeholder="Add a control and press Return"
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
    </section>
  );
}
