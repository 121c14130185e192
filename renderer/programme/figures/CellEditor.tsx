import { useEffect, useId, useRef } from 'react';
import styles from './CellGrid.module.css';

interface CellEditorProps {
  readonly label: string;
  readonly text: string;
  /** Whether the text replaces the cell's: then the arrows to the sides lead on to the next cell. */
  readonly over: boolean;
  readonly problem: string | null;
  readonly hint: string | null;
  readonly onChange: (text: string) => void;
  /** Return, Tab or an arrow was pressed. */
  readonly onLeave: (event: React.KeyboardEvent, text: string) => void;
  readonly onEscape: () => void;
  readonly onBlur: (text: string) => void;
}

/** The field of the cell that is being typed into. */
export function CellEditor(props: CellEditorProps) {
  const { label, text, over, problem, hint, onChange, onLeave, onEscape, onBlur } = props;
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  /** What the keyboard has taken or given up is not taken again when the field goes away. */
  const left = useRef(false);
  useEffect(() => {
    field.current?.focus({ preventScroll: true });
  }, []);
  const onKeyDown = (event: React.KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      left.current = true;
      return onEscape();
    }
    const leads = over ? ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'] : ['ArrowUp', 'ArrowDown'];
    if (event.key !== 'Enter' && event.key !== 'Tab' && !leads.includes(event.key)) return;
    event.preventDefault();
    left.current = true;
    onLeave(event, text);
    // Still here where the text was refused: then leaving by the mouse must keep it.
    window.setTimeout(() => {
      left.current = false;
    });
  };
  return (
    <>
      <input
        ref={field}
        className={styles.editor}
        aria-label={label}
        aria-invalid={problem !== null}
        aria-describedby={problem !== null || hint !== null ? id : undefined}
        autoComplete="off"
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
        onBlur={() => {
          if (!left.current) onBlur(text);
        }}
      />
      {problem !== null ? (
        <span id={id} role="alert" className={styles.sentence}>
          {problem}
        </span>
      ) : (
        hint !== null && (
          <span id={id} className={`${styles.sentence} ${styles.hint}`}>
            {hint}
          </span>
        )
      )}
    </>
  );
}
