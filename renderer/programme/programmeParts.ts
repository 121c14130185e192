import type { EntityKind, Row, Rows } from '../../shared/entities/index.ts';
import { type RiskScheme, inForce } from '../../shared/entities/organisation.ts';

/** A programme with what belongs to it, and the posts and the risk scheme of its council. */
export interface ProgrammeParts {
  readonly programme: Row<'programme'>;
  readonly organisation: Row<'organisation'>;
  /** The council's risk scheme in force today; undefined where it has none. */
  readonly scheme: RiskScheme | undefined;
  readonly today: string;
  readonly workstreams: readonly Row<'workstream'>[];
  readonly risks: readonly Row<'risk'>[];
  readonly milestones: readonly Row<'milestone'>[];
  readonly actions: readonly Row<'action'>[];
  readonly measures: readonly Row<'measure'>[];
  readonly financeLines: readonly Row<'financeLine'>[];
  readonly posts: readonly Row<'post'>[];
}

type Part = Extract<EntityKind, 'workstream' | 'risk' | 'milestone' | 'action' | 'measure' | 'financeLine'>;

/** Undefined where the programme or its council is not in the library. Workstreams by number, milestones by day. */
export function programmeParts(rows: Rows, programmeId: string, today: string): ProgrammeParts | undefined {
  const programme = rows.programme.find((each) => each.id === programmeId && each.deletedAt === null);
  const organisation = rows.organisation.find((each) => each.id === programme?.organisationId);
  if (programme === undefined || organisation === undefined) return undefined;
  const own = <K extends Part>(kind: K): readonly Row<K>[] =>
    (rows[kind] as readonly Row<K>[]).filter(
      (row) => row.programmeId === programmeId && row.deletedAt === null,
    );
  return {
    programme,
    organisation,
    scheme: inForce(organisation.riskSchemes, today),
    today,
    workstreams: [...own('workstream')].sort((a, b) => a.number - b.number),
    risks: own('risk'),
    milestones: [...own('milestone')].sort((a, b) => (dayOf(a) < dayOf(b) ? -1 : 1)),
    actions: own('action'),
    measures: own('measure'),
    financeLines: own('financeLine'),
    posts: rows.post
      .filter((post) => post.organisationId === organisation.id && post.deletedAt === null)
      .sort((a, b) => a.title.localeCompare(b.title, 'en-GB')),
  };
}

/** The day on which a milestone was or is expected to be reached. */
export const dayOf = (milestone: Row<'milestone'>): string => milestone.doneOn ?? milestone.forecastOn;

/** Title of a post of the programme's council; "Not assigned" where there is none. */
export const titleOf = (posts: readonly Row<'post'>[], postId: string | null): string =>
  posts.find((post) => post.id === postId)?.title ?? 'Not assigned';

/** "3 Sufficiency of places"; "Whole programme" where a row belongs to no workstream. */
export function workstreamName(
  workstreams: readonly Row<'workstream'>[],
  workstreamId: string | null,
): string {
  const found = workstreams.find((each) => each.id === workstreamId);
  return found === undefined ? 'Whole programme' : `${found.number} ${found.name}`;
}
