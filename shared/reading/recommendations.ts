import { numbersIn } from '../checks/read/numbers.ts';
import { sentenceAt } from '../checks/read/amounts.ts';
import type { Document, Part, RecommendationsBlock } from '../document/blocks.ts';
import { blockText, inlineText } from '../document/walk.ts';
import { type Unit, unitText, unitsOf } from './units.ts';

/** A recommendation, to be taken in at a glance. */
export interface Glance {
  readonly id: string;
  readonly part: Part;
  readonly label: string;
  readonly text: string;
  /** Amounts of money in its words, as printed. */
  readonly amounts: readonly string[];
  /** What it is paid from, in the paper's words; null where the paper does not say it in a sentence of its own. */
  readonly source: { readonly words: string; readonly unit: Unit } | null;
  readonly unit: Unit;
}

/** All recommendations of a document in reading order. */
export function recommendationsOf(document: Document): readonly Glance[] {
  return unitsOf(document).all.flatMap((unit) =>
    blocksIn(unit).flatMap((block) =>
      block.items.map((item): Glance => {
        const text = [inlineText(item.text), ...item.blocks.map(blockText)].join(' ').replace(/\s+/g, ' ');
        const amounts = [...new Set(moneyIn(text).map((amount) => amount.text))];
        return {
          id: item.id,
          part: unit.part,
          label: item.label,
          text: text.trim(),
          amounts,
          source: sourceOf(unit, text, amounts, document),
          unit,
        };
      }),
    ),
  );
}

function blocksIn({ block }: Unit): RecommendationsBlock[] {
  if (block.kind === 'recommendations') return [block];
  if (block.kind !== 'facts') return [];
  return block.rows.flatMap(({ blocks }) =>
    blocks.filter((each): each is RecommendationsBlock => each.kind === 'recommendations'),
  );
}

const moneyIn = (text: string) => numbersIn(text).filter(({ kind }) => kind === 'money');

/** "from the … reserve", "funded by the … grant": the words after the verb, up to the end of the clause. */
const paidFrom =
  /\b(?:funded (?:by|from|through|out of)|(?:met|paid|drawn(?: down)?|allocated|taken|transferred|released|financed) (?:from|by|out of)|charged to|from|use of)\s+((?:an?\s|the\s)?[^.;:\n]{0,80}?\b(?:reserves?|budgets?|grants?|funds?|funding|contingency|balances?|DSG|HRA|receipts?|borrowing)\b)/i;

function sourceOf(
  unit: Unit,
  text: string,
  amounts: readonly string[],
  document: Document,
): Glance['source'] {
  if (amounts.length === 0) return null;
  const own = paidFrom.exec(text)?.[1];
  if (own !== undefined) return { words: own.trim(), unit };
  for (const other of unitsOf(document).all) {
    if (other.part.id !== unit.part.id || other.at === unit.at || other.block.kind === 'attachment') continue;
    const words = unitText(other);
    for (const amount of amounts) {
      const at = words.indexOf(amount);
      const named = at === -1 ? undefined : paidFrom.exec(sentenceAt(words, at))?.[1];
      if (named !== undefined) return { words: named.trim(), unit: other };
    }
  }
  return null;
}
