import { useRef, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { ReadField } from './fieldSchema.ts';
import { mayPass } from './triedAgain.ts';
import { useSaveSoon } from './useSaveSoon.ts';

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

/** What stands in the field instead of the saved value: until it is saved, or as long as that value is `of`. */
interface Draft {
  readonly text: string;
  readonly of: string | null;
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
  const [draft, setDraft] = useState<Draft | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  /** What is typed and not yet on its way to the library. */
  const waiting = useRef<string | null>(null);

  const soon = useSaveSoon(async (isTyping) => {
    const text = waiting.current;
    if (text === null) {
      // A space at the end, which is not saved, has stood there only for the words that were to follow it.
      setDraft((now) => (now?.of === undefined || now.of === null ? now : null));
      return true;
    }
    const typed = text === saved ? null : read(text);
    // Half a date is no mistake yet.
    if (typed?.ok === false && isTyping) return false;
    waiting.current = null;
    if (typed === null) setDraft(null);
    else if (!typed.ok) setProblem(typed.message);
    else {
      const refused = await save(typed.value);
      // What was typed while the save was under way is judged by its own save.
      if (waiting.current !== null) return true;
      setProblem(refused?.message ?? null);
      if (refused === null) setDraft(text === text.trim() ? null : { text, of: text.trim() });
      else if (mayPass(refused)) {
        waiting.current = text;
        return 'later';
      }
    }
    return true;
  });

  const change = (text: string): void => {
    setDraft({ text, of: null });
    setProblem(null);
    waiting.current = text;
    soon.typed();
  };

  const revert = (): void => {
    soon.forget();
    waiting.current = null;
    setDraft(null);
    setProblem(null);
  };

  const shown = draft !== null && (draft.of === null || draft.of === saved) ? draft.text : saved;
  return { text: shown, problem, change, settle: () => void soon.settle(), revert };
}
