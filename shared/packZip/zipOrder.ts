/** A zip of a pack in all its forms: for whom it is, and which files it holds. */
import { z } from 'zod';
import type { Document } from '../document/blocks.ts';
import { type ExportOrder, endings, exportFormats, exportOrder, formatNouns, isSized } from '../editions.ts';
import { passphraseProblem } from '../passphrase.ts';

export const zipAudiences = ['public', 'members'] as const;
/** `public` has what the public may see and nothing else; `members` has the members' copies as well, encrypted one by one. */
export type ZipAudience = (typeof zipAudiences)[number];

const { size, copy, passphrase } = exportOrder.shape;

/** What is asked of a zip, but for the file. */
export const zipOrder = z.strictObject({
  audience: z.enum(zipAudiences),
  /** Type of the large print edition, in points. */
  size,
  /** Each report as a PDF of its own, beside the pack that holds it. */
  reports: z.boolean(),
  /** Members' copies, one for each reader; one without a name where there are none. */
  copies: z.array(copy.unwrap()).max(200),
  /** Opens the members' copies. */
  passphrase,
});
export type ZipOrder = z.infer<typeof zipOrder>;

/** What does not go together in an order, as a sentence; undefined where all does. */
export function zipProblem({ audience, copies, passphrase: secret }: ZipOrder): string | undefined {
  if (audience === 'public' && copies.length > 0) return 'Only members’ copies bear a name.';
  if (audience === 'public' && secret !== undefined)
    return 'A zip for the public is to be read by all: it takes no passphrase.';
  if (audience === 'public') return undefined;
  if (secret === undefined)
    return 'Members’ copies go into a zip only with a passphrase: a zip is passed on more easily than a paper.';
  if (new Set(copies.map(({ number }) => number)).size < copies.length)
    return 'Two copies have the same number.';
  return passphraseProblem(secret);
}

/** A file that an export makes for a zip. */
export interface ZipEntry {
  /** In the zip, with forward slashes. */
  readonly path: string;
  readonly audience: ZipAudience;
  readonly order: ExportOrder;
  /** What it is, in words. */
  readonly about: string;
}

/**
 * The exports of a zip in their order, out of the whole pack; `ref` is the meeting's. What the public's files are called comes
 * from open reports alone. The archive edition is not among them: what the public may not see of it would lie
 * in the zip in plain, and a meeting's archive is made by a command of its own.
 */
export function zipEntries(zip: ZipOrder, whole: Document, ref: string): readonly ZipEntry[] {
  const entries = [...publicPacks(zip, ref), ...(zip.reports ? openReports(whole) : [])];
  return zip.audience === 'public' ? entries : [...entries, ...membersCopies(zip, ref)];
}

const publicPacks = (zip: ZipOrder, ref: string): ZipEntry[] => [
  ...exportFormats.map((format): ZipEntry => ({
    path: `public/${ref}.${endings[format]}`,
    audience: 'public',
    order: { edition: 'public', format },
    about: `The pack as a ${formatNouns[format]}`,
  })),
  ...exportFormats.filter(isSized).map((format): ZipEntry => ({
    path: `public/${ref}-large-print.${endings[format]}`,
    audience: 'public',
    order: { edition: 'large-print', format, ...(zip.size === undefined ? {} : { size: zip.size }) },
    about: `The pack in large print, as a ${formatNouns[format]}`,
  })),
];

function openReports(whole: Document): ZipEntry[] {
  const taken = new Set<string>();
  return whole.parts.flatMap((part): ZipEntry[] => {
    if (part.kind !== 'paper' || part.restriction !== undefined) return [];
    const item = part.item === undefined ? '' : `item ${part.item} `;
    return [
      {
        path: freePath(`public/reports/${fileWords(item + part.runningTitle)}`, 'pdf', taken),
        audience: 'public',
        order: { edition: 'public', format: 'pdf', extract: { kind: 'paper', ref: part.id } },
        about: `${part.title}, with its appendices`,
      },
    ];
  });
}

function membersCopies({ copies, passphrase: secret }: ZipOrder, ref: string): ZipEntry[] {
  const order = {
    edition: 'members',
    format: 'pdf',
    ...(secret === undefined ? {} : { passphrase: secret }),
  } as const;
  if (copies.length === 0)
    return [
      {
        path: `members/${ref}-members.pdf`,
        audience: 'members',
        order,
        about: 'The pack for members, opened by the passphrase',
      },
    ];
  return copies.map((each) => ({
    path: `members/${ref}-copy-${each.number}-${fileWords(each.reader)}.pdf`,
    audience: 'members',
    order: { ...order, copy: each },
    about: `Copy ${each.number} of the pack for members: ${each.reader}; opened by the passphrase`,
  }));
}

/** The first of "name.pdf", "name-2.pdf" … that is not taken yet; takes it. */
export function freePath(name: string, ending: string, taken: Set<string>): string {
  for (let count = 1; ; count += 1) {
    const path = `${name}${count === 1 ? '' : `-${count}`}.${ending}`;
    if (taken.has(path)) continue;
    taken.add(path);
    return path;
  }
}

/** Words as a part of a file's name that every system takes: small letters and digits of ASCII, parted by hyphens. */
export const fileWords = (words: string): string =>
  words
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\p{M}'’]/gu, '')
    .replaceAll(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replaceAll(/^-+|-+$/g, '') || 'file';
