import { PDFArray, PDFDict, type PDFObject, PDFStream } from '@cantoo/pdf-lib';
import type { LoadedPdf } from '../../readPdf/loadPdf.ts';
import { dictAt, entry, nameAt } from '../../readPdf/values.ts';

/** What a PDF may hold that no page of a pack takes over, in the order in which it is told. */
const things = {
  script: ['script', 'scripts'],
  launch: ['command to start a program', 'commands to start programs'],
  embedded: ['embedded file', 'embedded files'],
  media: ['film, sound or 3D model', 'films, sounds or 3D models'],
  action: ['action of a form or a viewer', 'actions of a form or a viewer'],
  elsewhere: ['link to another file', 'links to other files'],
  xfa: ['form that only some viewers can show', 'forms that only some viewers can show'],
} as const;

type Thing = keyof typeof things;

const byAction: Readonly<Record<string, Thing>> = {
  JavaScript: 'script',
  Launch: 'launch',
  SubmitForm: 'action',
  ImportData: 'action',
  ResetForm: 'action',
  Hide: 'action',
  SetOCGState: 'action',
  Rendition: 'media',
  Movie: 'media',
  Sound: 'media',
  GoTo3DView: 'media',
  RichMediaExecute: 'media',
  GoToR: 'elsewhere',
  GoToE: 'elsewhere',
};

const bySubtype: Readonly<Record<string, Thing>> = {
  RichMedia: 'media',
  Movie: 'media',
  Sound: 'media',
  Screen: 'media',
  '3D': 'media',
};

export interface LeftBehind {
  /** In words: "2 scripts". */
  readonly removed: readonly string[];
  /** Addresses on the web that links lead to; they are kept. */
  readonly webLinks: number;
  /** Notes, marks and form fields that are printed as they show. */
  readonly flattened: number;
  /** The form is drawn by the viewer, and the pages may hold no more than a request for another one. */
  readonly isXfa: boolean;
}

const deepest = 60;

/** Looks through all objects of a file, those that no page leads to as well: what nobody shows may still be run. */
export function leftBehind({ context, catalogue }: LoadedPdf): LeftBehind {
  const counts = new Map<Thing, number>();
  const count = (thing: Thing): void => void counts.set(thing, (counts.get(thing) ?? 0) + 1);
  let webLinks = 0;
  let flattened = 0;

  const look = (dict: PDFDict): void => {
    const action = nameAt(dict, 'S') ?? '';
    const subtype = nameAt(dict, 'Subtype') ?? '';
    const thing = byAction[action];
    if (thing !== undefined) count(thing);
    else if (action === 'URI') webLinks++;
    else if (entry(dict, 'JS') !== undefined) count('script');
    if (dictAt(dict, 'EF') !== undefined) count('embedded');
    if (entry(dict, 'Rect') === undefined) return;
    const media = bySubtype[subtype];
    if (media !== undefined) count(media);
    else if (subtype !== 'Link' && subtype !== 'Popup' && dictAt(dict, 'AP') !== undefined) flattened++;
  };
  const walk = (object: PDFObject | undefined, depth: number): void => {
    if (depth > deepest) return;
    const dict = object instanceof PDFStream ? object.dict : object;
    if (dict instanceof PDFDict) {
      look(dict);
      for (const value of dict.values()) walk(value, depth + 1);
    } else if (dict instanceof PDFArray) {
      for (const value of dict.asArray()) walk(value, depth + 1);
    }
  };
  for (const [, object] of context.enumerateIndirectObjects()) walk(object, 0);

  const form = dictAt(catalogue, 'AcroForm');
  const isXfa = form !== undefined && entry(form, 'XFA') !== undefined;
  if (isXfa) count('xfa');
  const removed = (Object.keys(things) as Thing[]).flatMap((thing) => {
    const number = counts.get(thing) ?? 0;
    return number === 0 ? [] : `${number} ${things[thing][number === 1 ? 0 : 1]}`;
  });
  return { removed, webLinks, flattened, isXfa };
}
