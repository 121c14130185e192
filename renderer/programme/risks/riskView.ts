import type { Row } from '../../../shared/entities/index.ts';
import { type RiskScore, scoreOf } from '../../../shared/entities/risk.ts';
import { compareWords } from '../../compareWords.ts';
import type { GridGroup } from '../grid/gridItems.ts';
import { type ProgrammeParts, titleOf, workstreamName } from '../programmeParts.ts';

export type Risk = Row<'risk'>;
export const riskColumnIds = [
  'ref',
  'title',
  'category',
  'workstream',
  'owner',
  'inherent',
  'residual',
  'target',
  'response',
  'raised',
  'review',
] as const;
export type RiskColumnId = (typeof riskColumnIds)[number];

/** What the register shows and how. An empty string in a filter lets all through. */
export interface RiskView {
  readonly search: string;
  readonly state: 'open' | 'closed' | 'unscored' | 'all';
  /** Key of a band of the scheme. */
  readonly band: string;
  /** Identifier of a post, or "none". */
  readonly owner: string;
  /** Identifier of a workstream, or "none". */
  readonly workstream: string;
  /** A cell of the heat map: residual likelihood and impact. */
  readonly cell: RiskScore | null;
  readonly sort: { readonly by: RiskColumnId; readonly descending: boolean };
  readonly group: 'none' | 'workstream' | 'category';
  readonly columns: readonly RiskColumnId[];
}

/** The worst open risks first: what a manager looks for. */
export const firstView: RiskView = {
  search: '',
  state: 'open',
  band: '',
  owner: '',
  workstream: '',
  cell: null,
  sort: { by: 'residual', descending: true },
  group: 'none',
  columns: ['ref', 'title', 'owner', 'inherent', 'residual', 'target', 'review'],
};

/** Risks that pass all filters; without the heat map's where `cells` is "all", for the map itself. */
export function filterRisks(
  parts: ProgrammeParts,
  view: RiskView,
  cells: 'chosen' | 'all' = 'chosen',
): readonly Risk[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  return parts.risks.filter(
    (risk) =>
      inState(risk, view.state) &&
      (view.band === '' || bandOf(parts, risk) === view.band) &&
      (view.owner === '' || (risk.ownerPostId ?? 'none') === view.owner) &&
      (view.workstream === '' || (risk.workstreamId ?? 'none') === view.workstream) &&
      (cells === 'all' || view.cell === null || isIn(view.cell, risk.residual)) &&
      (words.length === 0 || holdsAll(parts, risk, words)),
  );
}

function inState(risk: Risk, state: RiskView['state']): boolean {
  switch (state) {
    case 'open':
      return risk.closedOn === null;
    case 'closed':
      return risk.closedOn !== null;
    case 'unscored':
      return risk.closedOn === null && risk.residual === null;
    case 'all':
      return true;
  }
}

export const isIn = (cell: RiskScore, score: RiskScore | null): boolean =>
  score !== null && score.likelihood === cell.likelihood && score.impact === cell.impact;

const bandOf = ({ scheme }: ProgrammeParts, { residual }: Risk): string | undefined =>
  residual === null ? undefined : scheme?.cells[residual.likelihood - 1]?.[residual.impact - 1];

function holdsAll(parts: ProgrammeParts, risk: Risk, words: readonly string[]): boolean {
  const text = [
    risk.ref,
    risk.title,
    risk.cause,
    risk.event,
    risk.consequence,
    risk.category,
    ...risk.controls,
    titleOf(parts.posts, risk.ownerPostId),
  ]
    .join(' ')
    .toLowerCase();
  return words.every((word) => text.includes(word));
}

/** A new list in the view's order; equal ones by reference, empty values last whichever way it is sorted. */
export function sortRisks(
  parts: ProgrammeParts,
  risks: readonly Risk[],
  sort: RiskView['sort'],
): readonly Risk[] {
  const direction = sort.descending ? -1 : 1;
  const keyed = risks.map((risk) => ({ risk, key: keyOf(parts, risk, sort.by) }));
  keyed.sort((a, b) => {
    if (a.key !== b.key) {
      if (a.key === null) return 1;
      if (b.key === null) return -1;
      return direction * compare(a.key, b.key);
    }
    return compare(a.risk.ref, b.risk.ref);
  });
  return keyed.map(({ risk }) => risk);
}

const compare = (a: string | number, b: string | number): number =>
  typeof a === 'number' && typeof b === 'number' ? a - b : compareWords(String(a), String(b));

function keyOf(parts: ProgrammeParts, risk: Risk, by: RiskColumnId): string | number | null {
  const text = (value: string): string | null => (value === '' ? null : value);
  switch (by) {
    case 'ref':
      return risk.ref;
    case 'title':
      return risk.title;
    case 'category':
      return text(risk.category);
    case 'workstream':
      return risk.workstreamId === null ? null : workstreamName(parts.workstreams, risk.workstreamId);
    case 'owner':
      return risk.ownerPostId === null ? null : titleOf(parts.posts, risk.ownerPostId);
    case 'inherent':
    case 'residual':
    case 'target':
      return scoreOf(risk[by]);
    case 'response':
      return risk.response;
    case 'raised':
      return risk.raisedOn;
    case 'review':
      return risk.reviewOn;
  }
}

/** Groups in order: workstreams by number with the whole programme first, categories by name. One nameless group for none. */
export function groupRisks(
  parts: ProgrammeParts,
  risks: readonly Risk[],
  group: RiskView['group'],
): readonly GridGroup<Risk>[] {
  if (group === 'none') return [{ name: '', rows: risks }];
  const nameOf = (risk: Risk): string =>
    group === 'workstream' ? workstreamName(parts.workstreams, risk.workstreamId) : risk.category;
  const groups = new Map<string, Risk[]>();
  for (const risk of risks) {
    const name = nameOf(risk);
    const own = groups.get(name);
    if (own === undefined) groups.set(name, [risk]);
    else own.push(risk);
  }
  const whole = workstreamName([], null);
  return [...groups]
    .sort(([a], [b]) => (a === whole ? -1 : b === whole ? 1 : compareWords(a, b)))
    .map(([name, own]) => ({ name, rows: own }));
}
