/**
 * The shape of a Document as a schema, for those who have only its JSON: it goes into every archive as JSON Schema. The
 * types of blocks.ts are what the program works with; `sameShape` fails to compile where the two say different things.
 */
import { z } from 'zod';
import { paperColours } from '../entities/organisation.ts';
import { type CellContent, type Document, documentVersion } from './blocks.ts';
import { chartSchema, toneSchema } from './chartSchema.ts';

const many = <T extends z.ZodType>(of: T) => z.array(of).readonly();
const words = z.string();
const id = z.string().meta({ description: 'Stable name of the block within the document' });

const change = z.enum(['inserted', 'deleted']);
const inline = z.discriminatedUnion('kind', [
  z.strictObject({
    kind: z.literal('text'),
    text: words,
    strong: z.literal(true).exactOptional(),
    emphasis: z.literal(true).exactOptional(),
    change: change.exactOptional(),
  }),
  z.strictObject({ kind: z.literal('link'), href: words, text: words }),
  z.strictObject({ kind: z.literal('reference'), target: words, text: words }),
  z.strictObject({ kind: z.literal('status'), tone: toneSchema, text: words }),
  z.strictObject({ kind: z.literal('break') }),
]);
const inlines = many(inline.meta({ id: 'Inline' }));

const paragraph = z.strictObject({
  kind: z.literal('paragraph'),
  id,
  number: words.exactOptional(),
  style: z.enum(['lead', 'small']).exactOptional(),
  text: inlines,
});
/** Lists hold lists. */
const content: z.ZodType<CellContent> = z.lazy(() => z.discriminatedUnion('kind', [paragraph, list]));
const contents = many(content.meta({ id: 'CellContent' }));
const list = z.strictObject({
  kind: z.literal('list'),
  id,
  marker: z.enum(['alpha', 'roman', 'decimal', 'bullet', 'dash']),
  items: many(z.strictObject({ id, label: words, blocks: contents })),
});

const heading = z.strictObject({
  kind: z.literal('heading'),
  id,
  level: z.literal([1, 2, 3, 4, 5]),
  number: words.exactOptional(),
  text: inlines,
});

const cover = z.strictObject({
  kind: z.literal('cover'),
  id,
  crest: z
    .strictObject({ jpeg: words, width: z.number(), height: z.number(), alternative: words })
    .exactOptional(),
  organisation: words,
  body: words,
  title: words,
  details: many(z.strictObject({ label: words, value: words })),
  members: many(z.strictObject({ name: words, role: words })),
  notice: many(words),
  status: words,
});

const row = z.strictObject({
  id,
  kind: z.enum(['header', 'body', 'group', 'subtotal', 'total']),
  cells: many(
    z.strictObject({
      id,
      span: z.number().exactOptional(),
      header: z.enum(['column', 'row', 'group']).exactOptional(),
      tone: toneSchema.exactOptional(),
      blocks: contents,
    }),
  ),
});
const table = z.strictObject({
  kind: z.literal('table'),
  id,
  number: words.exactOptional(),
  caption: words.exactOptional(),
  summary: words.exactOptional(),
  unit: words.exactOptional(),

  columns: many(z.strictObject({ id, width: z.number(), align: z.enum(['start', 'centre', 'number']) })),
  head: many(row),
  body: many(row),
  notes: many(inlines),
});

const figure = z.strictObject({
  kind: z.literal('figure'),
  id,
  caption: words,
  alt: words,
  chart: chartSchema,
  notes: many(inlines),
});

const recommendations = z.strictObject({
  kind: z.literal('recommendations'),
  id,
  stem: inlines.exactOptional(),
  items: many(z.strictObject({ id, label: words, text: inlines, blocks: contents })),
});
const facts = z.strictObject({
  kind: z.literal('facts'),
  id,
  rows: many(z.strictObject({ id, label: words, blocks: many(z.union([content, recommendations])) })),
});

const notice = z.strictObject({
  kind: z.literal('notice'),
  id,
  tone: z.enum(['info', 'warning', 'restricted', 'sample']),
  title: words.exactOptional(),
  blocks: contents,
});
const signOff = z.strictObject({ kind: z.literal('signOff'), id, label: words, text: inlines });
const keyFigures = z.strictObject({
  kind: z.literal('keyFigures'),
  id,
  items: many(
    z.strictObject({ id, label: words, value: words, note: words, tone: toneSchema.exactOptional() }),
  ),
});
const index = z.strictObject({
  kind: z.literal('index'),
  id,
  purpose: z.enum(['agenda', 'contents']),
  entries: many(
    z.strictObject({
      id,
      level: z.literal([1, 2, 3]),
      number: words.exactOptional(),
      title: words,
      detail: many(words),
      target: words.exactOptional(),
    }),
  ),
});
const attachment = z.strictObject({
  kind: z.literal('attachment'),
  id,
  title: words,
  file: words,
  sha256: words.meta({ description: 'SHA-256 of the PDF whose pages are placed' }),
  alt: words,
  pages: many(z.strictObject({ width: z.number(), height: z.number(), text: words })),
  tagged: z.boolean(),
  archive: z.enum(['a', 'b']).nullable(),
  accessible: z.boolean(),
});

const block = z.discriminatedUnion('kind', [
  cover,
  heading,
  paragraph,
  list,
  table,
  figure,
  facts,
  recommendations,
  notice,
  signOff,
  keyFigures,
  index,
  attachment,
]);

const part = z.strictObject({
  id,
  kind: z.enum(['cover', 'agenda', 'contents', 'paper', 'appendix']),
  title: words,
  item: words.exactOptional(),
  runningTitle: words,
  marking: words.exactOptional(),
  restriction: z
    .strictObject({
      kind: z.enum(['exempt', 'confidential']),
      openTitle: words,
      marking: words,
      reason: words,
      resolution: words,
    })
    .exactOptional(),
  provenance: words.exactOptional(),
  blocks: many(block),
});

/** Refuses what blocks.ts does not know: another version, a field too many, a block of an unknown kind. */
export const documentSchema = z
  .strictObject({
    version: z.literal(documentVersion),
    id: words,
    language: z.literal('en-GB'),
    title: words,
    organisation: words,
    body: words,
    meetingDate: words,
    assembledAt: words.meta({ description: 'ISO instant at which the document was frozen or assembled' }),
    house: z.strictObject({
      accent: words,
      tint: words,
      duplex: z.literal(true).exactOptional(),
      restrictedPaper: z.enum(paperColours).exactOptional(),
    }),
    firstPage: z.number().exactOptional(),
    parts: many(part),
  })
  .meta({
    title: 'Document of Tabled',
    description:
      'A pack or record as a tree of parts and blocks, each worded and formatted already: whoever shows it lays out and computes nothing.',
  });

type Same<A, B> = [A, B] extends [B, A] ? true : never;
/**
 * Fails to compile where the schema and the types differ, but for a field that may be missing and is missing in the schema:
 * that one is found by the test, because the schema refuses fields that it does not know.
 */
export const sameShape: Same<z.infer<typeof documentSchema>, Document> = true;

/** The schema as JSON Schema 2020-12. */
export const documentJsonSchema = (): unknown =>
  z.toJSONSchema(documentSchema, {
    target: 'draft-2020-12',
    // A list that the types call read-only is a plain list to everybody else.
    override: ({ jsonSchema }) => void delete jsonSchema.readOnly,
  });
