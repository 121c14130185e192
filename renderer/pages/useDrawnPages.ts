import { useEffect, useState } from 'react';
import type { Problem } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import type { DrawnPages } from '../../shared/drawnPages.ts';
import type { PackSource } from '../../shared/editions.ts';
import { invoke } from '../api.ts';
import type { Pack } from '../preview/usePack.ts';

/** How long the pack must rest before its pages are drawn again, in milliseconds. */
const pause = 500;

export interface PagesOnScreen {
  /** The latest that were drawn, with the document that they are the pages of; null until there are some. */
  readonly drawn: { readonly pages: DrawnPages; readonly document: Document } | null;
  /** Whether newer ones are on their way. */
  readonly isDrawing: boolean;
  readonly problem: Problem | null;
}

/**
 * The pages of the pack on screen, drawn in a process of their own and again whenever the pack has changed and rested. The
 * library must hold what is drawn, so nothing is asked for while a save is under way.
 */
export function useDrawnPages(
  meetingId: string,
  source: PackSource,
  pack: Pack,
  isSaving: boolean,
): PagesOnScreen {
  const [state, setState] = useState<PagesOnScreen>({ drawn: null, isDrawing: true, problem: null });
  const document = pack.kind === 'ready' ? pack.document : null;
  useEffect(() => {
    if (document === null || isSaving) return;
    let stale = false;
    const draw = async (): Promise<void> => {
      setState((before) => ({ ...before, isDrawing: true }));
      const answer = await invoke('drawPages', { meetingId, source });
      if (stale) return;
      if (answer.ok) setState({ drawn: { pages: answer.value, document }, isDrawing: false, problem: null });
      else if (answer.problem.kind !== 'cancelled')
        setState((before) => ({ ...before, isDrawing: false, problem: answer.problem }));
    };
    const timer = window.setTimeout(() => void draw(), pause);
    return () => {
      stale = true;
      window.clearTimeout(timer);
    };
  }, [meetingId, source, document, isSaving]);
  return state;
}
