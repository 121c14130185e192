import type { ChangeMark, Tone } from '../../../../shared/document/blocks.ts';
import type { Face } from './face.ts';

/** Where a link leads: to a block of the document, or out of it. */
export type LinkTarget = { readonly block: string } | { readonly href: string };

/** How a stretch of text looks and what it does. Text of one run after another makes a paragraph. */
export interface TextRun {
  readonly face: Face;
  readonly colour: string;
  /** Background behind the words. */
  readonly tone?: Tone;
  readonly link?: LinkTarget & { readonly description: string };
  /** What became of the words since an earlier version, and the words, for the text that is read out. */
  readonly change?: { readonly mark: ChangeMark; readonly words: string };
}
