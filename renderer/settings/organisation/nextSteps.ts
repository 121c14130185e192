import type { Rows } from '../../../shared/entities/index.ts';
import { programmesPath, settingsPath } from '../../paths.ts';

export interface NextStep {
  readonly to: string;
  readonly label: string;
  /** What it is good for. */
  readonly why: string;
}

/** What a council still lacks, in the order in which it is needed. */
export function nextSteps(rows: Rows, organisationId: string): readonly NextStep[] {
  const ofCouncil = (row: { readonly organisationId: string }): boolean =>
    row.organisationId === organisationId;
  const bodies = rows.body.filter(ofCouncil);
  const posts = rows.post.filter(ofCouncil);
  const seated = new Set(rows.membership.map(({ bodyId }) => bodyId));
  const empty = bodies.find(({ id }) => !seated.has(id));
  const steps: NextStep[] = [];
  if (bodies.length === 0)
    steps.push({
      to: settingsPath('bodies'),
      label: 'Add the bodies that meet',
      why: 'Each meeting is one of a body: the Cabinet, the Council, a committee, a board.',
    });
  if (posts.length === 0)
    steps.push({
      to: settingsPath('posts'),
      label: 'Add posts and who holds them',
      why: 'Papers name posts, and print whoever holds one on the day of the meeting.',
    });
  if (empty !== undefined && posts.length > 0)
    steps.push({
      to: settingsPath('bodies', empty.id),
      label: `Seat the members of ${empty.name}`,
      why: 'The cover of a pack lists them, and the checks ask whether a named post sits there.',
    });
  if (!rows.programme.some(ofCouncil))
    steps.push({
      to: programmesPath,
      label: 'Start a programme',
      why: 'Its risks, measures, money and milestones are entered once and shown in every paper.',
    });
  return steps;
}
