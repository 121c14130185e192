import { formatDate } from '../dates.ts';
import { callInsOf } from '../decisions/callInsOf.ts';
import { effectOf } from '../decisions/effect.ts';
import { effectWords } from '../decisions/effectWords.ts';
import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, row } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { provenanceLine } from '../parts/pack.ts';
import { type RecordPart, recordOf } from './envelope.ts';
import {
  type RecordOptions,
  decidedWords,
  itemViews,
  privateMarking,
  whereAndWhen,
} from './whatWasDecided.ts';

/**
 * What each post takes away from a meeting, a sheet for each: its actions, and the decisions that it has to carry out with
 * the day from which it may. What nobody has been given yet comes last.
 */
export function actionSheet(record: MeetingRecord, options: RecordOptions): Document {
  const { organisation, meeting, body, rows } = record;
  const duties = dutiesOf(record, options);
  const posts = [...new Set(duties.map(({ postId }) => postId))]
    .map((postId) => ({ postId, title: rows.post.find(({ id }) => id === postId)?.title }))
    .sort((a, b) => (a.title ?? '\uffff').localeCompare(b.title ?? '\uffff', 'en-GB'));
  const title = 'Action sheet';
  const shared = { ...privateMarking(itemViews(record, options)), ...provenanceLine(meeting.provenance) };
  const parts = posts.map(({ postId, title: post }): RecordPart => {
    const id = `actions.${postId ?? 'nobody'}`;
    const name = post ?? 'Not assigned to anybody yet';
    return {
      ...shared,
      id,
      title: name,
      runningTitle: name,
      blocks: [
        { ...paragraph(`${id}.where`, `${title}: ${whereAndWhen(record)}.`), style: 'lead' },
        dutyTable(
          id,
          duties.filter((duty) => duty.postId === postId),
        ),
      ],
    };
  });
  const nothing: RecordPart = {
    ...shared,
    id: 'actions.none',
    title,
    runningTitle: title,
    blocks: [paragraph('actions.none.1', `Nothing was left to do by ${whereAndWhen(record)}.`)],
  };
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-action-sheet`,
      title,
      day: meeting.date,
      body: body.name,
      parts: parts.length === 0 ? [nothing] : parts,
    },
    options.assembledAt,
  );
}

/** Something that a post has to do. */
interface Duty {
  readonly id: string;
  readonly postId: string | null;
  readonly item: string;
  readonly what: string;
  readonly when: string;
}

function dutiesOf(record: MeetingRecord, options: RecordOptions): readonly Duty[] {
  const { rows, actions } = record;
  return itemViews(record, options).flatMap((view): Duty[] => [
    ...(view.isWithheld ? [] : actions.filter(({ agendaItemId }) => agendaItemId === view.item.id)).map(
      (action): Duty => ({
        id: action.id,
        postId: action.ownerPostId,
        item: view.item.number,
        what: action.text,
        when: action.dueOn === null ? 'No date' : `By ${formatDate(action.dueOn, 'medium')}`,
      }),
    ),
    ...view.lines.flatMap((line): Duty[] => {
      const { standing, firstId } = line;
      const effect = effectOf(standing, { ...record, callIns: callInsOf(rows, line) });
      const progress = progressOf(rows.decisionProgress, firstId);
      if (effect.kind === 'none' || isDone(progress)) return [];
      return [
        {
          id: firstId,
          postId: progress?.ownerPostId ?? null,
          item: view.item.number,
          what: `To carry out: ${decidedWords(standing, view)}`,
          when: effectWords(effect),
        },
      ];
    }),
  ]);
}

const progressOf = (
  all: readonly Row<'decisionProgress'>[],
  firstId: string,
): Row<'decisionProgress'> | undefined =>
  all.find(({ decisionId, deletedAt }) => decisionId === firstId && deletedAt === null);

const isDone = (progress: Row<'decisionProgress'> | undefined): boolean =>
  progress?.state === 'carried-out' || progress?.state === 'not-pursued';

const dutyTable = (id: string, duties: readonly Duty[]): Block => ({
  kind: 'table',
  id: `${id}.table`,
  columns: [
    { id: `${id}.item`, width: 1.4, align: 'start' },
    { id: `${id}.what`, width: 8, align: 'start' },
    { id: `${id}.when`, width: 5, align: 'start' },
  ],
  head: [row(`${id}.head`, 'header', ['Item', 'What is to be done', 'When'])],
  body: duties.map((duty) => row(`${id}.${duty.id}`, 'body', [duty.item, duty.what, duty.when])),
  notes: [],
});
