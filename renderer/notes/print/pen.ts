import { create } from 'zustand';
import type { Ink, PenWidth } from '../../../shared/notes/drawing.ts';

/** What the pointer does on a page: selects words, draws, or takes lines away. */
export type PenTool = 'none' | 'pen' | 'eraser';

export interface Pen {
  readonly tool: PenTool;
  readonly ink: Ink;
  readonly width: PenWidth;
  /** Why the last line could not be kept. */
  readonly problem: string | null;
}

export const usePen = create<Pen>()(() => ({ tool: 'none', ink: 'blue', width: 'Medium', problem: null }));

export const takePen = (pen: Partial<Pen>): void => usePen.setState({ problem: null, ...pen });
