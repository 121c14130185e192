import type { PaperContext } from '../check.ts';
import { type Amount, amountsOf } from './amounts.ts';

export interface ReserveFigures {
  /** What is in the reserve before the decision. */
  readonly opening: Amount;
  /** What the recommendations take from it. */
  readonly draws: readonly Amount[];
  /** What the paper says is left; null where it says nothing. */
  readonly closing: Amount | null;
}

const reserve = /\breserves?\b/i;
const holds =
  /\breserves?\b[^.£]{0,40}\b(?:of|with|holds?|held|stands? at|totals?|contains?|has|have)\s(?:c\.?|circa|about|some)?\s?$/i;
const free =
  /^[^.]{0,10}\bof\b[^.]*\breserves?\b[^.]*\b(?:uncommitted|committed neither|not (?:yet )?(?:been )?committed|available|unallocated)\b/i;
const left = /\b(?:left|remain(?:s|ing|der)?|leav(?:e|es|ing)|balance)\b/i;
const taken = /\b(?:come out of|from|funded|paid|taken|met|draw|use of)\b/i;

/** The movement of a reserve as a paper tells it; null where it does not say what is in it or takes nothing. */
export function reserveFigures(paper: PaperContext): ReserveFigures | null {
  const amounts = amountsOf(paper);
  const opening = amounts.find((each) => {
    const { text } = each.passage;
    if (!reserve.test(each.sentence) || left.test(each.sentence) || each.passage.kind === 'recommendation')
      return false;
    return holds.test(text.slice(0, each.number.at)) || free.test(text.slice(each.number.end));
  });
  if (opening === undefined) return null;
  const draws = amounts.filter(
    (each) =>
      each.passage.kind === 'recommendation' &&
      each.per === null &&
      each.pence < opening.pence &&
      (reserve.test(each.passage.text) || drawnElsewhere(amounts, each)),
  );
  if (draws.length === 0) return null;
  const closing = amounts.find(
    (each) =>
      each.passage.kind === 'text' &&
      left.test(each.sentence) &&
      reserve.test(each.passage.text) &&
      each.pence < opening.pence &&
      draws.every((draw) => draw.pence !== each.pence),
  );
  return { opening, draws, closing: closing ?? null };
}

const drawnElsewhere = (amounts: readonly Amount[], draw: Amount): boolean =>
  amounts.some(
    (each) =>
      each.pence === draw.pence &&
      each.passage.kind !== 'recommendation' &&
      reserve.test(each.passage.text) &&
      taken.test(each.passage.text),
  );
