import { type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import type { PackSource } from '../../shared/editions.ts';
import type { Rows } from '../../shared/entities/index.ts';
import type { PreviewHandle } from '../preview/Preview.tsx';
import { chooseSource } from '../store.ts';
import type { Marks } from './marks/useMarks.ts';
import type { PlacedFinding } from './placedFindings.ts';
import { type Findings, useFindings } from './useFindings.ts';

interface OnScreen {
  readonly meetingId: string;
  readonly rows: Rows;
  readonly source: PackSource;
  readonly preview: RefObject<Pick<PreviewHandle, 'showFinding'> | null>;
  /** Leaves the findings of a part of the pack, see useFindings.ts. */
  readonly only?: (finding: PlacedFinding) => boolean;
  /** Brings the panel of the checks to the front. */
  readonly showPanel: () => void;
}

export interface ChecksOnScreen {
  readonly findings: Findings;
  /** For the preview; none while it shows a published pack, whose words the checks have not read. */
  readonly marks: Marks | undefined;
  readonly focusOn: string | null;
  readonly onFocused: () => void;
  readonly onStep: (by: 1 | -1) => void;
  readonly onOpen: (finding: PlacedFinding) => void;
  readonly onShowInText: (finding: PlacedFinding) => void;
  /** Opens a finding in the panel from anywhere. */
  readonly onReach: (finding: PlacedFinding) => void;
}

/** Joins the panel and the marks in the text: what is chosen in one is shown in the other. F8 leads through all. */
export function useChecksOnScreen(screen: OnScreen): ChecksOnScreen {
  const { meetingId, rows, source, preview, only, showPanel } = screen;
  const findings = useFindings(meetingId, rows, only);
  const { all, choose, stepTo } = findings;
  const [focusOn, setFocusOn] = useState<string | null>(null);
  const onFocused = useCallback(() => setFocusOn(null), []);

  const toPanel = useCallback(
    (key: string): void => {
      choose(key);
      setFocusOn(key);
      showPanel();
    },
    [choose, showPanel],
  );
  const inText = (finding: PlacedFinding, focus: boolean): void => {
    if (source === 'published') flushSync(() => chooseSource('working'));
    preview.current?.showFinding(finding, focus);
  };
  const onOpen = (finding: PlacedFinding): void => {
    choose(finding.key);
    // Where the two stand below each other, the text would push the panel off the screen.
    if (sideBySide.matches) inText(finding, false);
  };
  const onReach = (finding: PlacedFinding): void => {
    onOpen(finding);
    toPanel(finding.key);
  };
  const onStep = (by: 1 | -1): void => {
    const finding = stepTo(by);
    if (finding !== undefined) onReach(finding);
  };

  const step = useRef(onStep);
  useEffect(() => {
    step.current = onStep;
  });
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent): void => {
      const { key, shiftKey, ctrlKey, altKey, metaKey, defaultPrevented } = event;
      if (key !== 'F8' || ctrlKey || altKey || metaKey || defaultPrevented) return;
      event.preventDefault();
      step.current(shiftKey ? -1 : 1);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  }, []);

  const { current } = findings;
  const marks = useMemo(
    (): Marks | undefined =>
      source === 'published' ? undefined : { findings: all, current, onChoose: toPanel },
    [source, all, current, toPanel],
  );
  return {
    findings,
    marks,
    focusOn,
    onFocused,
    onStep,
    onOpen,
    onReach,
    onShowInText: (finding) => inText(finding, true),
  };
}

/** As the style sheet of the meeting's screen has it. */
const sideBySide = window.matchMedia('(min-width: 60.01rem) and (min-height: 32rem)');
