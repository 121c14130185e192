import { X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button, Input, Label, TextField } from 'react-aria-components';
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

/** What is already done about the risk, one control a line. Return in the last line adds it and makes room for the next. */
export function RiskControls({ risk, readOnly }: RiskControlsProps) {
  const [next, setNext] = useState('');
  const adding = useRef<HTMLInputElement>(null);
  const { controls } = risk;
  const save = (changed: readonly string[]) => saveFields('risk', risk.id, { controls: [...changed] });
  const add = (): void => {
    const control = next.trim();
    if (control === '') return;
    setNext('');
    void save([...controls, control]);
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
              read={(text) =>
                text.trim() === ''
                  ? { ok: false, message: 'Write the control, or take it away with the cross.' }
                  : text.trim().length > 300
                    ? { ok: false, message: 'A control must be 300 characters or fewer.' }
                    : { ok: true, value: text.trim() }
              }
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
          onChange={(text) => setNext(text.slice(0, 300))}
          onBlur={add}
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
                add();
              }
              if (event.key === 'Escape') setNext('');
            }}
          />
        </TextField>
      )}
    </section>
  );
}
