import { byText } from './byText.ts';

export type ReferenceKind = 'paragraph' | 'table' | 'figure' | 'appendix' | 'workstream' | 'recommendation';

/** A reference to another place of the paper, as it stands in prose. */
export interface Reference {
  readonly at: number;
  readonly end: number;
  /** "paragraphs 5 to 7", "Point 2.2.4", as printed. */
  readonly quote: string;
  /** Paragraphs, sections and points are one kind: all are found by their number. */
  readonly kind: ReferenceKind;
  /** Each number that is meant: a range stands for its ends and what lies between. */
  readonly numbers: readonly string[];
}

const number = String.raw`\d{1,3}(?:\.\d{1,2}){0,3}|[A-Z](?![a-z])|\b(?:One|Two|Three|Four|Five|Six|Seven|Eight|Nine|Ten)\b`;
const pattern = new RegExp(
  String.raw`\b(paragraphs?|paras?\.?|sections?|points?|tables?|figures?|appendix|appendices|annex(?:es)?|workstreams?|recommendations?)\s+` +
    String.raw`((?:${number})(?:\s*(?:,|&|and|to|or|-|–)\s*(?:${number}))*)(?![\d%])`,
  'gi',
);
/** "outlined at 4.5", "see 4.3 above": a number with a point, after words that point. */
const bare =
  /\b(?:outlined|described?|set out|given|shown|listed|summarised|explained|detailed|mentioned|see|discussed)\s+(?:above |below )?(?:at|in|under)?\s*(\d{1,2}(?:\.\d{1,2}){1,3})(?![\d%]|\s*(?:per cent|%|weeks|months|years|million|m\b|FTE))/gi;

const kinds: Readonly<Record<string, ReferenceKind>> = {
  par: 'paragraph',
  sec: 'paragraph',
  poi: 'paragraph',
  tab: 'table',
  fig: 'figure',
  app: 'appendix',
  ann: 'appendix',
  wor: 'workstream',
  rec: 'recommendation',
};

/** All references of a text that point into the paper; what points into a statute or another document is left out. */
export const referencesIn = byText((text: string): readonly Reference[] => {
  const found: Reference[] = [];
  for (const match of text.matchAll(pattern)) {
    const kind = kinds[(match[1] ?? '').slice(0, 3).toLowerCase()];
    const end = match.index + match[0].length;
    if (kind === undefined || elsewhere(text, match.index, end, kind, match[2] ?? '')) continue;
    const numbers = expand(match[2] ?? '', kind);
    if (numbers.length > 0) found.push({ at: match.index, end, quote: match[0], kind, numbers });
  }
  for (const match of text.matchAll(bare)) {
    const named = match[1] ?? '';
    const at = match.index + match[0].length - named.length;
    if (found.some((each) => each.at <= at && at < each.end)) continue;
    found.push({
      at: match.index,
      end: at + named.length,
      quote: match[0],
      kind: 'paragraph',
      numbers: [named],
    });
  }
  return found.sort((a, b) => a.at - b.at);
});

const law =
  /\b(?:Act|Regulations?|Schedule|Order|Code|Constitution|Standing Orders|Procedure Rules|Directive|Framework|Guidance|Circular)\b/;

/** Whether a reference points out of the paper: into an Act, or into a report, letter or source that is named beside it. */
function elsewhere(text: string, at: number, end: number, kind: ReferenceKind, numbers: string): boolean {
  const after = text.slice(end, end + 60);
  const before = text.slice(Math.max(0, at - 80), at);
  if (
    /^\s*(?:\(\d|\([a-z]\))?\s*(?:of|to|in)\s+(?:the|that|this|its|an?|their)?\s*(?!above|below)/i.test(after)
  ) {
    const next = after.replace(/^\s*(?:\([\da-z]+\))*\s*(?:of|to|in)\s+/i, '');
    if (
      law.test(next) ||
      /^(?:the|that|an?)\s+(?:\w+\s){0,3}?(?:report|letter|paper|plan|minutes|case)\b/i.test(next)
    )
      return true;
  }
  if (/^\s*\(/.test(after) && law.test(after)) return true;
  if (/\b(?:report|letter|paper|minutes|source)\b[^.;]*,\s*(?:see )?$/i.test(before)) return true;
  if (law.test(before) && /,\s*$/.test(before)) return true;
  // "section 114 notices", "Section 106": numbers of statutes that everybody knows by number alone.
  if (kind === 'paragraph' && /^section/i.test(text.slice(at)) && /^\d{3}/.test(numbers)) return true;
  return false;
}

const words = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** "Two" and "2" are one number, "a" and "A" one letter. */
export const plainNumber = byText((printed: string): string => {
  const bareNumber = printed.trim().replace(/^[([]|[).\]]+$/g, '');
  const word = words.indexOf(bareNumber.toLowerCase());
  return word < 0 ? bareNumber.toUpperCase() : String(word + 1);
});

function expand(list: string, kind: ReferenceKind): string[] {
  const numbers: string[] = [];
  // A letter is the name of an appendix or a recommendation; "points a" is prose.
  const lettered = kind === 'appendix' || kind === 'recommendation';
  let range = false;
  for (const [token] of list.matchAll(/[\d.]+|\b[A-Za-z]+\b|-|–/g)) {
    if (/^(?:to|-|–)$/i.test(token)) range = true;
    else if (/^(?:and|or)$/i.test(token)) range = false;
    else {
      const plain = plainNumber(token.replace(/\.$/, ''));
      if (/^[A-Z]$/.test(plain) && !(lettered && token === token.toUpperCase())) return numbers;
      const last = numbers.at(-1);
      if (range && last !== undefined) numbers.push(...between(last, plain));
      numbers.push(plain);
      range = false;
    }
  }
  return numbers;
}

/** Whole numbers strictly between two, or last parts of numbers under one head; nothing where there is no such row. */
function between(from: string, to: string): string[] {
  const head = /^(.*\.)?(\d+)$/.exec(from);
  const tail = /^(.*\.)?(\d+)$/.exec(to);
  if (head === null || tail === null || head[1] !== tail[1]) return [];
  const first = Number(head[2]);
  const count = Number(tail[2]) - first - 1;
  if (count < 1 || count > 40) return [];
  return Array.from({ length: count }, (_, at) => `${head[1] ?? ''}${first + at + 1}`);
}
