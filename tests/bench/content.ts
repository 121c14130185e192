import { words } from './words.ts';

/** The synthetic pack as plain data: every engine of the benchmark makes its own input from this. */
export interface Pack {
  readonly title: string;
  readonly reports: readonly Report[];
  /** The very last paragraph: one line, which an output that was cut short cannot have. */
  readonly closing: string;
}

export interface Report {
  /** Agenda item, from 1. */
  readonly item: number;
  readonly title: string;
  readonly sections: readonly Section[];
}

export interface Section {
  readonly heading: string;
  /** Numbered through the report. */
  readonly paragraphs: readonly { readonly number: string; readonly text: string }[];
  readonly table: {
    readonly caption: string;
    readonly head: readonly string[];
    /** Eight cells a row; the first is a reference that occurs once in the pack. */
    readonly rows: readonly (readonly string[])[];
  };
}

/** Widths of the columns in percent of the table's, the same in all engines. */
export const columnShares = [9, 16, 16, 15, 14, 16, 8, 6] as const;

/** Reports of about 25 pages, as many as it takes for about `pages`. The same number gives the same pack. */
export function makePack(pages: number): Pack {
  const random = seededRandom(20_261_122);
  const count = Math.max(1, Math.round(pages / pagesPerReport));
  return {
    title: 'Synthetic pack for measuring',
    reports: Array.from({ length: count }, (_, index) => makeReport(index + 1, random)),
    closing: `Here ends the synthetic pack of ${count} reports.`,
  };
}

/** Number of letters in paragraphs and cells: an output with fewer has lost some. */
export function countLetters(pack: Pack): number {
  const texts = pack.reports.flatMap(({ sections }) =>
    sections.flatMap(({ paragraphs, table }) => [
      ...paragraphs.map(({ text }) => text),
      ...table.rows.flat(),
    ]),
  );
  return lettersOf(texts.join(' '));
}

export function lettersOf(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** The references of all table rows: an output that has them all has lost no row. */
export function rowReferences(pack: Pack): string[] {
  return pack.reports.flatMap((report) =>
    report.sections.flatMap((section) => section.table.rows.map(([reference = '']) => reference)),
  );
}

const pagesPerReport = 25;

type Random = () => number;

function makeReport(item: number, random: Random): Report {
  let number = 0;
  let row = 0;
  const sections = words.topic.slice(0, 7).map((heading, index) => ({
    heading,
    table: {
      caption: `Table ${index + 1}: ${pick(words.service, random)} in ${pick(words.area, random)}`,
      head: ['Ref', 'Risk', 'Cause', 'Consequence', 'Controls', 'Owner', 'Score', 'Due'],
      rows: Array.from({ length: 12 }, () => makeRow(`R${item}.${++row}`, random)),
    },
    paragraphs: Array.from({ length: 5 }, () => ({
      number: String(++number),
      text: Array.from({ length: 3 + Math.floor(random() * 3) }, () => sentence(random)).join(' '),
    })),
  }));
  return { item, title: `Report on ${pick(words.service, random)} in ${pick(words.area, random)}`, sections };
}

function makeRow(reference: string, random: Random): string[] {
  const service = pick(words.service, random);
  return [
    reference,
    `Delay to ${pick(words.change, random)} ${service}`,
    `Because ${pick(words.reason, random)} in ${pick(words.area, random)}`,
    `Up to £${whole(9, 990, random)},000 of savings not delivered in ${year(random)}`,
    `${pick(words.control, random)}; ${pick(words.control, random)}`,
    pick(words.post, random),
    `${whole(1, 5, random)} × ${whole(1, 5, random)}`,
    `${whole(1, 28, random)} ${pick(words.month, random).slice(0, 3)}`,
  ];
}

function sentence(random: Random): string {
  const amount = `£${whole(1, 9, random)}.${whole(10, 99, random)} million`;
  const date = `${whole(1, 28, random)} ${pick(words.month, random)} ${whole(2026, 2029, random)}`;
  const service = pick(words.service, random);
  const forms = [
    () =>
      `${pick(words.body, random)} ${pick(words.verb, random)} ${pick(words.change, random)} ${service} in ${pick(words.area, random)} ${pick(words.purpose, random)}.`,
    () =>
      `Spending on ${service} is forecast at ${amount} for ${year(random)}, which is ${whole(1, 19, random)}.${whole(0, 9, random)}% above budget because ${pick(words.reason, random)}.`,
    () =>
      `By ${date} the ${pick(words.post, random)} will report on ${pick(words.control, random)} and ${pick(words.control, random)}, ${pick(words.purpose, random)}.`,
    () =>
      `In ${pick(words.area, random)} and ${pick(words.area, random)}, ${whole(11, 980, random)} households were affected; ${pick(words.reason, random)}, and ${pick(words.change, random)} ${service} would cost ${amount}.`,
  ];
  const text = pick(forms, random)();
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function year(random: Random): string {
  const first = whole(2024, 2029, random);
  return `${first}/${String(first + 1).slice(2)}`;
}

function whole(from: number, to: number, random: Random): number {
  return from + Math.floor(random() * (to - from + 1));
}

function pick<T>(list: readonly T[], random: Random): T {
  return list[Math.floor(random() * list.length)] as T;
}

/** mulberry32: enough for choosing words, and the same on every machine. */
function seededRandom(seed: number): Random {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
