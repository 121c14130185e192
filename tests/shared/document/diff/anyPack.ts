/** Packs for property tests: every kind of block, every text said once, and edits as a clerk makes them. */
import fc from 'fast-check';
import type {
  Block,
  CellContent,
  Document,
  Inline,
  ListBlock,
  ParagraphBlock,
  Part,
  TableBlock,
} from '../../../../shared/document/blocks.ts';
import { documentOf } from '../documents.ts';

const vocabulary =
  'cabinet approves funding of reserve children service plan year cost risk board officer report delay school transport review contract'.split(
    ' ',
  );

let count = 0;
/** New for each call: no two nodes have the same id, and no two texts say the same. */
export const fresh = (): string => `n${++count}`;

const words = fc
  .array(fc.constantFrom(...vocabulary), { minLength: 4, maxLength: 14 })
  .map((list) => `${list.join(' ')} ${fresh()}`);
const inline: fc.Arbitrary<Inline> = fc.oneof(
  { weight: 6, arbitrary: words.map((text): Inline => ({ kind: 'text', text })) },
  { weight: 1, arbitrary: words.map((text): Inline => ({ kind: 'text', text, strong: true })) },
  {
    weight: 1,
    arbitrary: words.map((text): Inline => ({
      kind: 'link',
      href: `https://example.org/${text.length}`,
      text,
    })),
  },
  { weight: 1, arbitrary: words.map((text): Inline => ({ kind: 'status', tone: 'amber', text })) },
  { weight: 1, arbitrary: fc.constant<Inline>({ kind: 'break' }) },
);
const text = fc
  .tuple(words, fc.array(inline, { maxLength: 2 }))
  .map(([first, rest]): Inline[] => [{ kind: 'text', text: first }, ...rest]);

const paragraph: fc.Arbitrary<ParagraphBlock> = text.map((of) => ({
  kind: 'paragraph',
  id: fresh(),
  text: of,
}));
const list: fc.Arbitrary<ListBlock> = fc
  .array(fc.array(paragraph, { minLength: 1, maxLength: 2 }), { minLength: 1, maxLength: 4 })
  .map((items) => ({
    kind: 'list',
    id: fresh(),
    marker: 'alpha',
    items: items.map((blocks, at) => ({ id: fresh(), label: `${'abcd'[at]})`, blocks })),
  }));
const content: fc.Arbitrary<CellContent[]> = fc.array(fc.oneof(paragraph, list), { maxLength: 2 });

const table: fc.Arbitrary<TableBlock> = fc
  .record({
    columns: fc.integer({ min: 1, max: 4 }),
    rows: fc.integer({ min: 1, max: 5 }),
    said: fc.array(words, { minLength: 25, maxLength: 25 }),
    note: text,
  })
  .map(({ columns, rows, said, note }) => {
    const id = fresh();
    let used = 0;
    const next = (): string => said[used++] ?? fresh();
    const row = (kind: 'header' | 'body') => ({
      id: fresh(),
      kind,
      cells: Array.from({ length: columns }, () => ({
        id: fresh(),
        blocks: [
          { kind: 'paragraph' as const, id: fresh(), text: [{ kind: 'text' as const, text: next() }] },
        ],
      })),
    });
    return {
      kind: 'table',
      id,
      caption: next(),
      columns: Array.from({ length: columns }, (_, at) => ({ id: `${id}.c${at}`, width: 1, align: 'start' })),
      head: [row('header')],
      body: Array.from({ length: rows }, () => row('body')),
      notes: [note],
    };
  });

const attachment = fc.array(words, { minLength: 2, maxLength: 4 }).map(([title = '', ...pages]): Block => ({
  kind: 'attachment',
  id: fresh(),
  title,
  file: 'plan.pdf',
  sha256: 'a'.repeat(64),
  alt: '',
  pages: pages.map((said) => ({ width: 595, height: 842, text: said })),
  tagged: true,
  archive: 'a',
  accessible: true,
}));

export const block: fc.Arbitrary<Block> = fc.oneof(
  attachment,
  { weight: 5, arbitrary: paragraph },
  { weight: 2, arbitrary: list },
  { weight: 2, arbitrary: table },
  text.map((of): Block => ({ kind: 'heading', id: fresh(), level: 2, text: of })),
  text.map((of): Block => ({ kind: 'signOff', id: fresh(), label: 'Verified by', text: of })),
  fc
    .tuple(words, content)
    .map(([title, blocks]): Block => ({ kind: 'notice', id: fresh(), tone: 'info', title, blocks })),
  fc.array(fc.tuple(words, content), { minLength: 1, maxLength: 3 }).map((rows): Block => ({
    kind: 'facts',
    id: fresh(),
    rows: rows.map(([label, blocks]) => ({ id: fresh(), label, blocks })),
  })),
  fc.array(fc.tuple(text, content), { minLength: 1, maxLength: 3 }).map((items): Block => ({
    kind: 'recommendations',
    id: fresh(),
    items: items.map(([of, blocks], at) => ({ id: fresh(), label: `(${'abc'[at]})`, text: of, blocks })),
  })),
  fc.array(fc.tuple(words, words), { minLength: 1, maxLength: 3 }).map((items): Block => ({
    kind: 'keyFigures',
    id: fresh(),
    items: items.map(([label, value]) => ({ id: fresh(), label, value, note: '' })),
  })),
  fc.tuple(words, words, text).map(([caption, alt, note]): Block => ({
    kind: 'figure',
    id: fresh(),
    caption,
    alt,
    chart: {
      kind: 'bars',
      arrangement: 'grouped',
      orientation: 'vertical',
      axis: { title: 'Plans', format: '{n}' },
      series: [],
    },
    notes: [note],
  })),
  fc
    .array(fc.tuple(words, fc.array(words, { maxLength: 2 })), { minLength: 1, maxLength: 3 })
    .map((entries): Block => ({
      kind: 'index',
      id: fresh(),
      purpose: 'agenda',
      entries: entries.map(([title, detail], at) => ({
        id: fresh(),
        level: 1,
        number: `${at + 1}`,
        title,
        detail,
      })),
    })),
  fc
    .tuple(words, fc.array(words, { maxLength: 2 }), fc.array(fc.tuple(words, words), { maxLength: 2 }))
    .map(([title, notice, pairs]): Block => ({
      kind: 'cover',
      id: fresh(),
      organisation: 'A council',
      body: 'Cabinet',
      title,
      details: pairs.map(([label, value]) => ({ label, value })),
      members: pairs.map(([name, role]) => ({ name, role })),
      notice,
      status: 'Published',
    })),
);

export const part: fc.Arbitrary<Part> = fc
  .tuple(words, fc.array(block, { minLength: 1, maxLength: 8 }))
  .map(([title, blocks]) => ({
    id: fresh(),
    kind: 'paper',
    title,
    runningTitle: title,
    blocks,
  }));

export const pack: fc.Arbitrary<Document> = fc
  .array(part, { minLength: 1, maxLength: 3 })
  .map((parts) => ({ ...documentOf(), parts }));

/** Another version: nodes of every array are dropped, doubled under a new id, put elsewhere or reworded, by chance. */
export const versionOf = (document: Document): fc.Arbitrary<Document> =>
  fc.infiniteStream(fc.integer({ min: 0, max: 99 })).map((chances) => {
    const next = (): number => chances.next().value as number;
    const edit = (value: unknown): unknown => {
      if (Array.isArray(value)) {
        const kept = value.flatMap((each: unknown) => {
          const chance = next();
          if (chance < 6) return [];
          if (chance < 10) return [edit(each), renamed(edit(each))];
          return [edit(each)];
        });
        if (kept.length > 1 && next() < 10) kept.unshift(kept.pop());
        return kept;
      }
      if (typeof value !== 'object' || value === null) return value;
      return Object.fromEntries(
        Object.entries(value).map(([key, each]: [string, unknown]) => [
          key,
          key === 'text' && typeof each === 'string' && next() < 15
            ? each.replace(/\S+$/, fresh())
            : key === 'id' && next() < 5
              ? fresh()
              : edit(each),
        ]),
      );
    };
    return edit(document) as Document;
  });

const renamed = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'id' in value ? { ...value, id: fresh() } : value;
