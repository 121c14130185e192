import { useCallback, useEffect, useId, useRef, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import { type RichText, emptyText } from '../../shared/entities/richText.ts';
import { RichTextEditor } from '../editor/RichTextEditor.tsx';
import fieldStyles from '../fields/RowField.module.css';
import { mayPass, tryAgainAfter } from '../fields/triedAgain.ts';
import { watchUnsaved } from '../fields/unsaved.ts';
import { takeStep } from '../history/takeStep.ts';
import { isMac } from '../shortcuts/listenForShortcuts.ts';
import { shortcutOf } from '../shortcuts/shortcuts.ts';
import { useFindingMarks } from './findingMarks.ts';
import type { Place } from './place.ts';
import { RestingText } from './RestingText.tsx';
import { useRipe } from './ripening.ts';

interface RichFieldProps {
  /** Where in the paper it stands: what was found in it is underlined. */
  readonly place: Place;
  readonly label: string;
  readonly value: RichText;
  readonly save: (next: RichText) => Promise<Problem | null>;
  readonly paperId: string;
  readonly sectionKey?: string;
  readonly placeholder?: string;
  readonly isReadOnly: boolean;
  /** Paragraphs and lists only, as fields of the header and recommendations hold. */
  readonly isInline?: boolean;
}

/**
 * An authored text that saves itself, each stretch of writing as its editor hands it on. Undo is the library's, as for
 * everything else: it reaches back over other fields and over a restart, and what it brings back appears in the editor.
 */
export function RichField(props: RichFieldProps) {
  const { place, label, value, save, paperId, sectionKey, placeholder, isReadOnly, isInline = false } = props;
  const id = useId();
  const isRipe = useRipe();
  const marks = useFindingMarks(place);
  /** What is on its way to the library, or was refused by it. */
  const [draft, setDraft] = useState<RichText | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const saving = useRef<Promise<void>>(Promise.resolve());
  /** What a passing trouble kept from the library, until it is there or something newer is written. */
  const kept = useRef<{ readonly store: () => Promise<void>; readonly timer: number } | null>(null);
  const newest = useRef(value);
  const tryAgain = useCallback((): Promise<void> => {
    const { current } = kept;
    kept.current = null;
    window.clearTimeout(current?.timer);
    if (current !== null) saving.current = current.store();
    return saving.current;
  }, []);
  useEffect(() => watchUnsaved(tryAgain), [tryAgain]);
  // Left, it is tried once more: somebody may write there anew.
  const isLeft = useRef(false);
  useEffect(() => {
    isLeft.current = false;
    return () => {
      isLeft.current = true;
      void tryAgain();
    };
  }, [tryAgain]);
  const change = (next: RichText): void => {
    setDraft(next);
    window.clearTimeout(kept.current?.timer);
    kept.current = null;
    newest.current = next;
    const store = async (): Promise<void> => {
      const refused = await save(isEmpty(next) ? emptyText : next);
      setProblem(refused?.message ?? null);
      if (refused === null) setDraft((now) => (now === next ? null : now));
      else if (mayPass(refused) && newest.current === next && !isLeft.current)
        kept.current = { store, timer: window.setTimeout(() => void tryAgain(), tryAgainAfter) };
    };
    saving.current = store();
  };
  return (
    <div
      className={fieldStyles.bare}
      // Before the editor and the browser see the keys, which would take back only what was written here.
      onKeyDownCapture={(event) => {
        const command = shortcutOf(event, isMac)?.command;
        if (command !== 'undo' && command !== 'redo') return;
        event.preventDefault();
        event.stopPropagation();
        void takeStep(command);
      }}
      {...(problem === null ? {} : { 'aria-describedby': `${id}-problem` })}
    >
      {isRipe ? (
        <RichTextEditor
          value={draft ?? value}
          onChange={change}
          label={label}
          paperId={paperId}
          readOnly={isReadOnly}
          isInline={isInline}
          marks={marks}
          {...(sectionKey === undefined ? {} : { sectionKey })}
          {...(placeholder === undefined ? {} : { placeholder })}
        />
      ) : (
        <RestingText text={value} isInline={isInline} />
      )}
      {problem !== null && (
        <span id={`${id}-problem`} role="alert" className={fieldStyles.problem}>
          {problem}
        </span>
      )}
    </div>
  );
}

/** An editor always holds a paragraph; one without words is nothing. */
const isEmpty = ({ content }: RichText): boolean =>
  content.every((node) => node.type === 'paragraph' && (node.content ?? []).length === 0);
