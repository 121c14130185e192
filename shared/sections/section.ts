/** A section kind makes blocks out of data. Each stands in a file of its own, and in one line of `index.ts`. */
import type { z } from 'zod';
import type { Block } from '../document/blocks.ts';
import type { Numberer } from '../document/outline.ts';
import type { Row, Rows } from '../entities/index.ts';
import type { RichText } from '../entities/richText.ts';
import type { Template } from '../templates/template.ts';

/** @param nodeId as in the text: of the paper, not of the document. */
export type OnAuthored = (nodeId: string, blocks: readonly Block[]) => void;

/** What a section may draw on. Nothing else: no clock, no store. */
export interface SectionContext {
  readonly rows: Rows;
  readonly paper: Row<'paper'>;
  readonly template: Template;
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  /** Counts through the report in its house's way. */
  readonly numberer: Numberer;
  /** Document-wide id of something in this paper. */
  id(local: string): string;
  /** Authored text as blocks. */
  author(text: RichText): Block[];
  /** Told what each node of authored text became, for the editor, which shows it where the node stands. */
  readonly onAuthored?: OnAuthored;
}

export interface Section {
  readonly id: string;
  /** As the author finds it in the menu of live blocks. */
  readonly label: string;
  readonly help: string;
  /** Schema of the options; their labels, words and sources of choice stand in its `meta`, see `OptionMeta`. */
  readonly options: z.ZodObject;
  /** @param id document-wide id of the block; all that the section makes hangs below it. */
  build(context: SectionContext, options: unknown, id: string): Block[];
}

/** What an author sees of an option. */
export interface OptionMeta {
  readonly label: string;
  readonly help?: string;
  /** The rows whose references the option takes. */
  readonly choose?: 'programme' | 'risk' | 'measure' | 'paper' | 'financeGroup';
  /** Words for the values of an enumeration. */
  readonly words?: Readonly<Record<string, string>>;
}

/** Labels an option of a section. */
export const option = <T extends z.ZodType>(schema: T, meta: OptionMeta): T => schema.meta({ ...meta });

/** A section with checked options; options that do not fit give a notice in its place, never a broken pack. */
export function defineSection<T extends z.ZodObject>(section: {
  readonly id: string;
  readonly label: string;
  readonly help: string;
  readonly options: T;
  build(context: SectionContext, options: z.output<T>, id: string): Block[];
}): Section {
  const { id, label, help } = section;
  return {
    id,
    label,
    help,
    options: section.options,
    build(context, raw, blockId) {
      const options = section.options.safeParse(raw);
      if (options.success) return section.build(context, options.data, blockId);
      const why = options.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; ');
      return [warning(blockId, `The block “${label}” cannot be drawn: ${why}`)];
    },
  };
}

export const warning = (id: string, sentence: string): Block => ({
  kind: 'notice',
  id,
  tone: 'warning',
  blocks: [{ kind: 'paragraph', id: `${id}.1`, text: [{ kind: 'text', text: sentence }] }],
});

/** The programme that a live block names by reference, or else the paper's own. */
export function programmeOf(context: SectionContext, ref: string | undefined): Row<'programme'> | undefined {
  return context.rows.programme.find((programme) =>
    ref === undefined ? programme.id === context.paper.programmeId : programme.ref === ref,
  );
}

/** Title of a post, or words for "nobody yet". */
export function postTitle(rows: Rows, postId: string | null): string {
  if (postId === null) return 'Not assigned';
  return rows.post.find((post) => post.id === postId)?.title ?? 'Not assigned';
}
