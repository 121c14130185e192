import { useCallback, useEffect, useRef, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { ReadField } from './fieldSchema.ts';

/** How long a person must pause before what they typed is saved, in milliseconds. */
const pause = 700;

export interface Autosave {
  readonly text: string;
  /** A sentence beside the field; null while all is well. */
  readonly problem: string | null;
  readonly change: (text: string) => void;
  /** Saves at once what is not saved yet: when the field is left or Return is pressed. */
  readonly settle: () => void;
  /** Takes back what was typed since the last save. */
  readonly revert: () => void;
}

/**
 * A field that saves itself after a pause and when it is left. Text that `read` refuses stays in the field with the reason
 * and is not saved; the row keeps its last good value. `saved` is that value as the field shows it.
 */
export function useAutosave(
  saved: string,
  read: (text: string) => ReadField,
  save: (value: unknown) => Promise<Problem | null>,
): Autosave {
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What is typed and not yet on its way to the library. */
  const waiting = useRef<string | null>(null);
  /** Whether what is in the field differs from what is stored only by a space at its end. */
  const spaced = useRef(false);
  const timer = useRef<number | undefined>(undefined);
  const row = useRef({ saved, read, save });
  useEffect(() => {
    row.current = { saved, read, save };
  });

  const settle = useCallback(async (typesOn = false): Promise<void> => {
    window.clearTimeout(timer.current);
    const text = waiting.current;
    if (text === null) return;
    waiting.current = null;
    if (text === row.current.saved) return setDraft(null);
    const typed = row.current.read(text);
    const refused = typed.ok ? ((await row.current.save(typed.value))?.message ?? null) : typed.message;
    // What was typed while the save was under way is judged by its own save.
    if (waiting.current !== null) return;
    setProblem(refused);
    // The space or line that somebody ends on is not stored, but they are about to write the next word behind it.
    spaced.current = typesOn && refused === null && text !== text.trimEnd();
    if (refused === null && !spaced.current) setDraft(null);
  }, []);

  const leave = useCallback((): void => {
    if (spaced.current && waiting.current === null) setDraft(null);
    spaced.current = false;
    void settle();
  }, [settle]);

  const change = useCallback(
    (text: string): void => {
      setDraft(text);
      setProblem(null);
      waiting.current = text;
      window.clearTimeout(timer.current);
      timer.current = window.setTimeout(() => void settle(true), pause);
    },
    [settle],
  );

  const revert = useCallback((): void => {
    window.clearTimeout(timer.current);
    waiting.current = null;
    setDraft(null);
    setProblem(null);
  }, []);

  // Leaving the screen must not lose what was typed a moment ago.
  useEffect(() => () => void settle(), [settle]);

  return { text: draft ?? saved, problem, change, settle: leave, revert };
}
