import { everyString } from '../../../shared/document/everyString.ts';
import type { Piece } from './piece.ts';

/**
 * All that is written in data: every string and every key, each by itself, because two that stand side by side are not read
 * together. A number in the parts of a document is a figure; elsewhere it is a moment, a size or a place.
 */
export function* dataPieces(data: unknown): Generator<Piece> {
  if (typeof data !== 'object' || data === null) return;
  const { parts, ...rest } = data as Readonly<Record<string, unknown>>;
  for (const text of everyString([rest])) yield { place: 'its data', text, figures: false };
  for (const text of everyString([parts ?? []])) yield { place: 'its data', text, figures: true };
  for (const text of everyKey(data)) yield { place: 'its data', text, figures: false };
}

function* everyKey(node: object): Generator<string> {
  for (const [key, value] of Object.entries(node) as [string, unknown][]) {
    if (!Array.isArray(node)) yield key;
    if (typeof value === 'object' && value !== null) yield* everyKey(value);
  }
}
