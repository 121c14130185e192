/** Changes of a risk scheme. Cells are rows by likelihood and columns by impact, the lowest first. */
import type { Rows } from '../../../shared/entities/index.ts';
import { countOf } from '../../../shared/entities/kindWords.ts';
import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import { shortCode } from '../../programme/shortCode.ts';

export type Axis = 'likelihood' | 'impact';
export type Band = RiskScheme['bands'][number];
export interface Place {
  readonly likelihood: number;
  readonly impact: number;
}

export const fewestLevels = 2;
export const mostLevels = 7;
const mostBands = 5;

/** The band of a cell; levels count from 0. */
export const bandAt = (scheme: RiskScheme, { likelihood, impact }: Place): Band | undefined => {
  const key = scheme.cells[likelihood]?.[impact];
  return scheme.bands.find((band) => band.key === key);
};

export const withCell = (scheme: RiskScheme, place: Place, key: string): Pick<RiskScheme, 'cells'> => ({
  cells: scheme.cells.map((row, likelihood) =>
    row.map((cell, impact) => (likelihood === place.likelihood && impact === place.impact ? key : cell)),
  ),
});

/** The band that a typed key stands for: its letter, or its place from 1. */
export function bandForKey(scheme: RiskScheme, typed: string): Band | undefined {
  const letter = typed.toLowerCase();
  return (
    scheme.bands.find((band) => band.letter.toLowerCase() === letter) ??
    scheme.bands.find((band) => band.letter.toLowerCase().startsWith(letter)) ??
    (/^[1-9]$/.test(typed) ? scheme.bands[Number(typed) - 1] : undefined)
  );
}

/** The band after that of a cell, and after the last the first. */
export function nextBand(scheme: RiskScheme, place: Place): Band | undefined {
  const at = scheme.bands.findIndex((band) => band === bandAt(scheme, place));
  return scheme.bands[(at + 1) % scheme.bands.length];
}

/** The cell beside another in the way of an arrow key; the same at the edge, and undefined for other keys. Up is likelier. */
export function stepped(scheme: RiskScheme, { likelihood, impact }: Place, key: string): Place | undefined {
  const top = scheme.likelihood.length - 1;
  const right = scheme.impact.length - 1;
  switch (key) {
    case 'ArrowUp':
      return { likelihood: Math.min(top, likelihood + 1), impact };
    case 'ArrowDown':
      return { likelihood: Math.max(0, likelihood - 1), impact };
    case 'ArrowRight':
      return { likelihood, impact: Math.min(right, impact + 1) };
    case 'ArrowLeft':
      return { likelihood, impact: Math.max(0, impact - 1) };
    case 'Home':
      return { likelihood, impact: 0 };
    case 'End':
      return { likelihood, impact: right };
    default:
      return undefined;
  }
}

export const withLevelName = (
  scheme: RiskScheme,
  axis: Axis,
  at: number,
  name: string,
): Partial<RiskScheme> => ({
  [axis]: scheme[axis].map((level, index) => (index === at ? name : level)),
});

/** A level above the highest, banded as that is. */
export function withLevel(scheme: RiskScheme, axis: Axis): Partial<RiskScheme> {
  const names = [...scheme[axis], `Level ${scheme[axis].length + 1}`];
  return axis === 'likelihood'
    ? { likelihood: names, cells: [...scheme.cells, [...(scheme.cells.at(-1) ?? [])]] }
    : { impact: names, cells: scheme.cells.map((row) => [...row, row.at(-1) ?? '']) };
}

/** Without the highest level: scores are numbers, and the others keep theirs. */
export const withoutHighest = (scheme: RiskScheme, axis: Axis): Partial<RiskScheme> =>
  axis === 'likelihood'
    ? { likelihood: scheme.likelihood.slice(0, -1), cells: scheme.cells.slice(0, -1) }
    : { impact: scheme.impact.slice(0, -1), cells: scheme.cells.map((row) => row.slice(0, -1)) };

/** Why the highest level must stay: there are too few, or risks are scored with it. Null where it may go. */
export function keepsHighest(
  rows: Rows,
  organisationId: string,
  scheme: RiskScheme,
  axis: Axis,
): string | null {
  const level = scheme[axis].length;
  if (level <= fewestLevels) return `A scheme has at least ${fewestLevels} levels each way.`;
  const programmes = new Set(
    rows.programme.filter((row) => row.organisationId === organisationId).map(({ id }) => id),
  );
  const scored = rows.risk.filter(
    ({ programmeId, inherent, residual, target }) =>
      programmes.has(programmeId) &&
      [inherent, residual, target].some((score) => score !== null && score[axis] >= level),
  ).length;
  return scored === 0
    ? null
    : `${countOf('risk', scored)} ${scored === 1 ? 'is' : 'are'} scored “${scheme[axis].at(-1)}”: score ${scored === 1 ? 'it' : 'them'} anew first.`;
}

/** Null where there are as many as there are tones. */
export function withBand(scheme: RiskScheme): Pick<RiskScheme, 'bands'> | null {
  if (scheme.bands.length >= mostBands) return null;
  const label = 'New band';
  const used = new Set(scheme.bands.map(({ tone }) => tone));
  const tone = bandTones.find((each) => !used.has(each)) ?? 'amber';
  const key = shortCode(
    label,
    scheme.bands.map((band) => band.key),
    'band',
  ).slice(0, 20);
  return { bands: [...scheme.bands, { key, letter: 'N', label, tone }] };
}

export const bandTones = ['green', 'amberGreen', 'amber', 'amberRed', 'red'] as const;

/** Why a band must stay: cells have it, or it is the only one. Null where it may go. */
export function keepsBand({ bands, cells }: RiskScheme, key: string): string | null {
  if (bands.length === 1) return 'A scheme has at least one band.';
  const count = cells.flat().filter((cell) => cell === key).length;
  const label = bands.find((band) => band.key === key)?.label;
  return count === 0
    ? null
    : `${count === 1 ? '1 cell is' : `${count} cells are`} ${label?.toLowerCase()}: give ${count === 1 ? 'it' : 'them'} another band first.`;
}
