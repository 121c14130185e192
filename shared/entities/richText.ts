/**
 * Authored text: ProseMirror JSON in a restricted schema, so that the editor stores what it edits.
 * Numbers are never typed: a paragraph says that it is numbered, and the document tree counts.
 * (A `number` that is given stands as typed: imported papers keep their own, with their faults.)
 */
import { z } from 'zod';

const blockId = z.string().min(1).max(100);

/** Marks on text. Links lead out of the document: http, https, mailto or tel. */
const mark = z.discriminatedUnion('type', [
  z.object({ type: z.literal('strong') }),
  z.object({ type: z.literal('emphasis') }),
  z.object({
    type: z.literal('link'),
    attrs: z.object({
      href: z.string().regex(/^(https?:\/\/|mailto:|tel:)/i, 'A link must start with http, mailto or tel.'),
    }),
  }),
]);

const inline = z.discriminatedUnion('type', [
  z.object({ type: z.literal('text'), text: z.string().min(1), marks: z.array(mark).optional() }),
  z.object({ type: z.literal('hardBreak') }),
  z.object({
    type: z.literal('reference'),
    /** `{n}` in the words stands for the target's number: "paragraph {n}". */
    attrs: z.object({ target: blockId, words: z.string().min(1) }),
  }),
]);

const paragraph = z.object({
  type: z.literal('paragraph'),
  attrs: z.object({ id: blockId, numbered: z.boolean().optional(), number: z.string().optional() }),
  content: z.array(inline).optional(),
});

const heading = z.object({
  type: z.literal('heading'),
  attrs: z.object({
    id: blockId,
    /** 3 is the first level below a section's own heading. */
    level: z.union([z.literal(3), z.literal(4), z.literal(5)]),
    numbered: z.boolean().optional(),
    number: z.string().optional(),
  }),
  content: z.array(inline).optional(),
});

export interface RichList {
  type: 'list';
  attrs: {
    id: string;
    marker: 'alpha' | 'roman' | 'decimal' | 'bullet' | 'dash';
  };
  content: { type: 'listItem'; attrs: { id: string }; content: (RichParagraph | RichList)[] }[];
}

const richList: z.ZodType<RichList> = z.lazy(() =>
  z.object({
    type: z.literal('list'),
    attrs: z.object({
      id: blockId,
      marker: z.enum(['alpha', 'roman', 'decimal', 'bullet', 'dash']),
    }),
    content: z.array(
      z.object({
        type: z.literal('listItem'),
        attrs: z.object({ id: blockId }),
        content: z.array(z.union([paragraph, richList])),
      }),
    ),
  }),
);

const cell = z.object({
  type: z.enum(['tableHeader', 'tableCell']),
  attrs: z.object({
    id: blockId,
    colspan: z.int().min(1).optional(),
    tone: z.enum(['red', 'amber', 'green', 'amberRed', 'amberGreen', 'blue', 'grey']).optional(),
  }),
  content: z.array(z.union([paragraph, richList])),
});

const table = z.object({
  type: z.literal('table'),
  attrs: z.object({
    id: blockId,
    caption: z.string().optional(),
    summary: z.string().optional(),
    /** "£", "£000" or "£m": a property of the table, never typed in a cell. */
    unit: z.string().optional(),
    /** Printed as a numbered paragraph. */
    numbered: z.boolean().optional(),
    columns: z.array(
      z.object({ width: z.number().positive(), align: z.enum(['start', 'centre', 'number']) }),
    ),
    notes: z.array(z.string()).optional(),
  }),
  content: z.array(
    z.object({
      type: z.literal('tableRow'),
      attrs: z.object({ id: blockId, kind: z.enum(['header', 'body', 'group', 'subtotal', 'total']) }),
      content: z.array(cell),
    }),
  ),
});

/** A block that is drawn from the data: `section` names a file of shared/sections. */
const liveBlock = z.object({
  type: z.literal('liveBlock'),
  attrs: z.object({ id: blockId, section: z.string().min(1), options: z.record(z.string(), z.json()) }),
});

export const richNode = z.union([paragraph, heading, richList, table, liveBlock]);

export const richText = z.object({ type: z.literal('doc'), content: z.array(richNode) });

export type RichText = z.infer<typeof richText>;
export type RichNode = z.infer<typeof richNode>;
export type RichInline = z.infer<typeof inline>;
export type RichParagraph = z.infer<typeof paragraph>;
export type RichTable = z.infer<typeof table>;
export type RichCell = z.infer<typeof cell>;

export const emptyText: RichText = { type: 'doc', content: [] };
