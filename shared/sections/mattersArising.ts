import { z } from 'zod';
import { formatDate } from '../dates.ts';
import { decisionLines } from '../decisions/standing.ts';
import type { Block } from '../document/blocks.ts';
import { paragraph, row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { captionOption } from './programmeOptions.ts';
import { type SectionContext, defineSection, postTitle } from './section.ts';

/** Something that an earlier meeting left to be done. */
interface Matter {
  readonly id: string;
  readonly on: string;
  readonly what: string;
  readonly who: string;
  readonly state: string;
}

/** What earlier meetings of the body decided and agreed that is not done yet, the oldest first. */
export const mattersArising = defineSection({
  id: 'mattersArising',
  label: 'Matters arising',
  help: 'Decisions and actions of earlier meetings of this body that are not carried out yet',
  options: z.strictObject({ ...captionOption }),
  build: (context, options, id): Block[] => {
    const matters = [...decisionsLeft(context), ...actionsLeft(context)].sort((a, b) =>
      a.on < b.on ? -1 : a.on > b.on ? 1 : a.id < b.id ? -1 : 1,
    );
    if (matters.length === 0)
      return [
        paragraph(id, `Nothing that earlier meetings of ${context.body.name} decided is left to be done.`),
      ];
    return [
      {
        kind: 'table',
        id,
        caption: options.caption ?? `Matters arising from earlier meetings of ${context.body.name}`,
        columns: [
          { id: `${id}.on`, width: 12, align: 'start' },
          { id: `${id}.what`, width: 44, align: 'start' },
          { id: `${id}.who`, width: 20, align: 'start' },
          { id: `${id}.state`, width: 20, align: 'start' },
        ],
        head: [row(`${id}.head`, 'header', ['Meeting', 'Matter', 'Who', 'State'])],
        body: matters.map(({ id: matter, on, what, who, state }) =>
          row(`${id}.${matter}`, 'body', [formatDate(on, 'short'), what, who, state]),
        ),
        notes: [],
      },
    ];
  },
});

const earlier = ({ rows, meeting, body }: SectionContext): ReadonlyMap<string, Row<'meeting'>> =>
  new Map(
    rows.meeting
      .filter((each) => each.bodyId === body.id && each.date < meeting.date && each.deletedAt === null)
      .map((each) => [each.id, each]),
  );

function decisionsLeft(context: SectionContext): Matter[] {
  const { rows } = context;
  const meetings = earlier(context);
  const secret = new Set(
    rows.itemRecord.filter(({ inPrivate }) => inPrivate).map(({ agendaItemId }) => agendaItemId),
  );
  return decisionLines(rows.decision.filter(({ meetingId }) => meetings.has(meetingId))).flatMap(
    ({ standing, firstId }): Matter[] => {
      const progress = rows.decisionProgress.find(
        ({ decisionId, deletedAt }) => decisionId === firstId && deletedAt === null,
      );
      const isTaken = standing.outcome === 'agreed' || standing.outcome === 'amended';
      const isDeferred = standing.outcome === 'deferred';
      const isDone = progress?.state === 'carried-out' || progress?.state === 'not-pursued';
      if (isDone || !(isTaken || isDeferred)) return [];
      const words =
        progress?.state === 'in-hand' ? 'In hand' : isDeferred ? 'Deferred' : 'Not carried out yet';
      // A pack is public where its paper is: what was heard in private stays so, and what is noted of it.
      const isSecret = secret.has(standing.agendaItemId ?? '');
      const note = isSecret ? '' : (progress?.note.trim() ?? '');
      return [
        {
          id: firstId,
          on: standing.decidedOn,
          what: isSecret
            ? standing.publicText.trim() || 'A matter that was heard in private'
            : isDeferred
              ? standing.originalText || standing.text
              : standing.text,
          who: postTitle(rows, progress?.ownerPostId ?? null),
          state: note === '' ? words : `${words}. ${note}`,
        },
      ];
    },
  );
}

function actionsLeft(context: SectionContext): Matter[] {
  const meetings = earlier(context);
  return context.rows.action.flatMap((action): Matter[] => {
    const meeting = meetings.get(action.meetingId ?? '');
    const isLeft = action.status === 'open' || action.status === 'inProgress';
    if (meeting === undefined || action.deletedAt !== null || !isLeft) return [];
    const due = action.dueOn === null ? '' : `, due ${formatDate(action.dueOn, 'short')}`;
    const words = `${action.status === 'open' ? 'Open' : 'In progress'}${due}`;
    return [
      {
        id: action.id,
        on: meeting.date,
        what: action.text,
        who: postTitle(context.rows, action.ownerPostId),
        state: action.note === '' ? words : `${words}. ${action.note}`,
      },
    ];
  });
}
