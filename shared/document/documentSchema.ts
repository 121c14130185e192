/**
 * The shape of a document that arrives from outside, in a pack file. Documents of this library are made by it and need no
 * check. The compiler holds each schema to its type in `blocks.ts`: a field that is added there is missed here at once. A
 * field that nobody knows is refused, because an output that does not show it would leave something out.
 */
import { z } from 'zod';
import { chartSchema } from '../charts/chartSchema.ts';
import { paperColours } from '../entities/organisation.ts';
import { type Block, type CellContent, type Document, type Inline, documentVersion } from './blocks.ts';
import { tone, words } from './schemaParts.ts';

const yes = z.literal(true);
const count = z.int().min(1).max(100_000);

const inline: z.ZodType<Inline> = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: words,
    strong: yes.exactOptional(),
    emphasis: yes.exactOptional(),
    change: z.enum(['inserted', 'deleted']).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('link'),
    href: z.string().regex(/^(?:https?:\/\/|mailto:|tel:)/iu),
    text: words,
  }),
  z.strictObject({ kind: z.literal('reference'), target: words, text: words }),
  z.strictObject({ kind: z.literal('status'), tone, text: words }),
  z.strictObject({ kind: z.literal('break') }),
]);
const text = z.array(inline);
const notes = z.array(text);

const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  id: words,
  number: words.exactOptional(),
  style: z.enum(['lead', 'small']).exactOptional(),
  text,
});
const contents: z.ZodType<CellContent[]> = z.lazy(() =>
  z.array(z.discriminatedUnion('kind', [paragraph, list])),
);
const list = z.strictObject({
  kind: z.literal('list'),
  id: words,
  marker: z.enum(['alpha', 'roman', 'decimal', 'bullet', 'dash']),
  items: z.array(z.strictObject({ id: words, label: words, blocks: contents })),
});
const recommendations = z.strictObject({
  kind: z.literal('recommendations'),
  id: words,
  stem: text.exactOptional(),
  items: z.array(z.strictObject({ id: words, label: words, text, blocks: contents })),
});
const row = z.strictObject({
  id: words,
  kind: z.enum(['header', 'body', 'group', 'subtotal', 'total']),
  cells: z.array(
    z.strictObject({
      id: words,
      span: count.exactOptional(),
      header: z.enum(['column', 'row', 'group']).exactOptional(),
      tone: tone.exactOptional(),
      blocks: contents,
    }),
  ),
});

const block: z.ZodType<Block> = z.discriminatedUnion('kind', [
  paragraph,
  list,
  recommendations,
  z.strictObject({
    kind: z.literal('cover'),
    id: words,
    crest: z
      .strictObject({ jpeg: z.base64(), width: count, height: count, alternative: words })
      .exactOptional(),
    organisation: words,
    body: words,
    title: words,
    details: z.array(z.strictObject({ label: words, value: words })),
    members: z.array(z.strictObject({ name: words, role: words })),
    notice: z.array(words),
    status: words,
  }),
  z.strictObject({
    kind: z.literal('heading'),
    id: words,
    level: z.literal([1, 2, 3, 4, 5]),
    number: words.exactOptional(),
    text,
  }),
  z.strictObject({
    kind: z.literal('table'),
    id: words,
    number: words.exactOptional(),
    caption: words.exactOptional(),
    summary: words.exactOptional(),
    unit: words.exactOptional(),
    columns: z.array(
      z.strictObject({ id: words, width: z.number(), align: z.enum(['start', 'centre', 'number']) }),
    ),
    head: z.array(row),
    body: z.array(row),
    notes,
  }),
  z.strictObject({
    kind: z.literal('figure'),
    id: words,
    caption: words,
    alt: words,
    chart: chartSchema,
    notes,
  }),
  z.strictObject({
    kind: z.literal('facts'),
    id: words,
    rows: z.array(
      z.strictObject({
        id: words,
        label: words,
        blocks: z.array(z.lazy(() => z.discriminatedUnion('kind', [paragraph, list, recommendations]))),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('notice'),
    id: words,
    tone: z.enum(['info', 'warning', 'restricted', 'sample']),
    title: words.exactOptional(),
    blocks: contents,
  }),
  z.strictObject({ kind: z.literal('signOff'), id: words, label: words, text }),
  z.strictObject({
    kind: z.literal('keyFigures'),
    id: words,
    items: z.array(
      z.strictObject({ id: words, label: words, value: words, note: words, tone: tone.exactOptional() }),
    ),
  }),
  z.strictObject({
    kind: z.literal('index'),
    id: words,
    purpose: z.enum(['agenda', 'contents']),
    entries: z.array(
      z.strictObject({
        id: words,
        level: z.literal([1, 2, 3]),
        number: words.exactOptional(),
        title: words,
        detail: z.array(words),
        target: words.exactOptional(),
      }),
    ),
  }),
  z.strictObject({
    kind: z.literal('attachment'),
    id: words,
    title: words,
    file: words,
    sha256: z.string().regex(/^[0-9a-f]{64}$/),
    alt: words,
    pages: z.array(
      z.strictObject({ width: z.number().positive(), height: z.number().positive(), text: words }),
    ),
    tagged: z.boolean(),
    archive: z.enum(['a', 'b']).nullable(),
    accessible: z.boolean(),
  }),
]);

const restriction = z.strictObject({
  kind: z.enum(['exempt', 'confidential']),
  openTitle: words,
  marking: words,
  reason: words,
  resolution: words,
});

const colour = z.string().regex(/^#[0-9a-f]{6}$/iu);

export const documentSchema: z.ZodType<Document> = z.strictObject({
  version: z.literal(documentVersion),
  id: words,
  language: z.literal('en-GB'),
  title: words,
  organisation: words,
  body: words,
  meetingDate: words,
  assembledAt: words,
  house: z.strictObject({
    accent: colour,
    tint: colour,
    duplex: yes.exactOptional(),
    restrictedPaper: z.enum(paperColours).exactOptional(),
  }),
  firstPage: count.exactOptional(),
  parts: z.array(
    z.strictObject({
      id: words,
      kind: z.enum(['cover', 'agenda', 'contents', 'paper', 'appendix']),
      title: words,
      item: words.exactOptional(),
      runningTitle: words,
      marking: words.exactOptional(),
      restriction: restriction.exactOptional(),
      provenance: words.exactOptional(),
      blocks: z.array(block),
    }),
  ),
});
