import { type Result, failed, ok } from '../../shared/api.ts';
import type { Document } from '../../shared/document/blocks.ts';
import { everyId } from '../../shared/document/everyString.ts';
import { extractParts, onlyParts } from '../../shared/document/extract.ts';
import { largePrintDocument } from '../../shared/document/largePrint.ts';
import { largePrint, largePrintSizes } from '../../shared/document/largePrintTheme.ts';
import { hasRestricted, isPlaceholder, partInWhole, redact } from '../../shared/document/redact.ts';
import { type Secrets, secretsOf } from '../../shared/document/secrets.ts';
import { standard } from '../../shared/document/themes.ts';
import {
  type Copy,
  type ExportOrder,
  isForPublic,
  isLargePrint,
  orderProblem,
} from '../../shared/editions.ts';
import type { PartCache } from './pdf/partCache.ts';
import { numberPages } from './pdf/renderPdf.ts';
import { packPages } from './packPages.ts';
import type { PackLayout } from './renderers.ts';

export interface MadeEdition {
  /** What is written: for pages the whole pack, of which the layout keeps some, else what is kept alone. */
  readonly document: Document;
  readonly layout: PackLayout;
  /** What must not be found in the file; undefined where nothing is left out. */
  readonly secrets: Secrets | undefined;
}

/**
 * What an order asks for, made from the whole pack. Refuses a report, an item or a version that cannot be had. The numbers of
 * the pages are those of the whole pack in every edition, so that a councillor and the public can be told the same one.
 */
export async function makeEdition(
  whole: Document,
  order: ExportOrder,
  signal: AbortSignal,
  cache?: PartCache,
): Promise<Result<MadeEdition>> {
  const { edition, format, extract, copy, passphrase } = order;
  const problem = orderProblem(order);
  if (problem !== undefined) return failed('invalid', problem);
  const shown = isForPublic(edition) ? redact(whole) : ok(whole);
  if (!shown.ok) return shown;
  const wanted = extract === undefined ? ok(undefined) : extractParts(whole, extract);
  if (!wanted.ok) return wanted;
  const parts = wanted.value && shownParts(whole, shown.value, wanted.value);
  const isRedacted = shown.value !== whole && hasRestricted(whole);
  const secrets = isRedacted ? secretsOf(whole, shown.value) : undefined;
  const isLarge = isLargePrint(order);
  if (format !== 'pdf') {
    const form = isLarge ? largePrintDocument(shown.value) : shown.value;
    const document = parts === undefined ? form : onlyParts(form, parts);
    const layout: PackLayout = {
      ...(isLarge && format === 'docx' ? { theme: largePrint(order.size ?? largePrintSizes.usual) } : {}),
      ...(format === 'docx' || format === 'brf'
        ? { packPages: await packPages(whole, shown.value, signal) }
        : {}),
    };
    return ok({ document: copy === undefined ? document : namedCopy(document, copy), layout, secrets });
  }
  const { restrictedPaper } = whole.house;
  const numbering = { signal, cache };
  const layout: PackLayout = {
    ...(isLarge ? await largeLayout(whole, shown.value, order.size, numbering) : {}),
    ...(isRedacted && !isLarge ? await numbersOf(whole, shown.value, numbering) : {}),
    ...(parts === undefined ? {} : { keeps: (_, part) => parts.has(part) }),
    ...(extract?.kind === 'pages' ? { keeps: (page) => page >= extract.from && page <= extract.to } : {}),
    ...(copy === undefined ? {} : { copy: copyWords(copy) }),
    ...(passphrase === undefined ? {} : { passphrase }),
    ...(edition === 'members' && restrictedPaper !== undefined
      ? { restrictedPaper: standard.papers[restrictedPaper] }
      : {}),
  };
  return ok({ document: isLarge ? largePrintDocument(shown.value) : shown.value, layout, secrets });
}

/** Ids of the parts shown that are, or stand for, the wanted parts of the whole pack. */
const shownParts = (whole: Document, shown: Document, wanted: ReadonlySet<string>): ReadonlySet<string> =>
  new Set(shown.parts.map(({ id }) => id).filter((id) => wanted.has(partInWhole(whole, id)?.id ?? '')));

interface Numbering {
  readonly signal: AbortSignal;
  readonly cache: PartCache | undefined;
}

/** The page that each part begins on in the whole pack. It is laid out for that, and nothing of it is kept. */
async function numbersOf(
  whole: Document,
  shown: Document,
  numbering: Numbering,
): Promise<Pick<PackLayout, 'partStarts' | 'total'>> {
  const { pages, last } = await numberPages(whole, numbering);
  const partStarts = new Map(
    shown.parts.map(({ id }) => [id, pages.get(partInWhole(whole, id)?.id ?? '') ?? 1]),
  );
  return { partStarts, total: last };
}

/** Large type has pages of its own; beside their numbers stand those of the main pack, which the chair calls. */
async function largeLayout(
  whole: Document,
  shown: Document,
  size: number | undefined,
  numbering: Numbering,
): Promise<Pick<PackLayout, 'theme' | 'mainPages'>> {
  const { pages } = await numberPages(whole, numbering);
  // What stands for a restricted part is on the page on which that begins, and nothing of it is known by an id of its own.
  const placeholders = shown.parts.filter(isPlaceholder).flatMap((part) => {
    const start = pages.get(partInWhole(whole, part.id)?.id ?? '');
    return start === undefined ? [] : everyId(part).map((id) => [id, start] as const);
  });
  return {
    theme: largePrint(size ?? largePrintSizes.usual),
    mainPages: new Map([...pages, ...placeholders]),
  };
}

const copyWords = ({ reader, number }: Copy): string => `Copy ${number}: ${reader}`;

/** Formats without pages bear the name of the reader where they bear the marking of a part. */
const namedCopy = (document: Document, copy: Copy): Document => ({
  ...document,
  parts: document.parts.map((part) => ({
    ...part,
    marking: part.marking === undefined ? copyWords(copy) : `${part.marking} · ${copyWords(copy)}`,
  })),
});
