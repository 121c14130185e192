import { formatDate } from '../dates.ts';
import { callInsOf } from '../decisions/callInsOf.ts';
import { effectOf } from '../decisions/effect.ts';
import { effectWords } from '../decisions/effectWords.ts';
import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import type { Block, Document } from '../document/blocks.ts';
import { paragraph, paragraphs, row, text } from '../document/make.ts';
import { inForce } from '../entities/organisation.ts';
import { provenanceLine } from '../parts/pack.ts';
import { recordOf } from './envelope.ts';
import {
  type ItemView,
  type RecordOptions,
  decidedInlines,
  decisionLabel,
  itemViews,
  privateMarking,
  whereAndWhen,
} from './whatWasDecided.ts';

/** The notice by which members learn what was decided, what they may call in, how many they must be and until when. */
export function decisionNotice(record: MeetingRecord, options: RecordOptions): Document {
  const { organisation, meeting, body } = record;
  const views = itemViews(record, options).filter(({ lines }) => lines.length > 0);
  const title = 'Notice of decisions';
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-notice-of-decisions`,
      title,
      day: meeting.date,
      body: body.name,
      parts: [
        {
          id: 'notice',
          title,
          runningTitle: title,
          ...privateMarking(views),
          ...provenanceLine(meeting.provenance),
          blocks: [
            { ...paragraph('notice.where', `${whereAndWhen(record)}.`), style: 'lead' },
            ...paragraphs('notice.rule', ruleWords(record)),
            ...(views.length === 0 ? [paragraph('notice.none', 'No decision has been recorded.')] : []),
            ...views.flatMap((view) => itemBlocks(record, view)),
          ],
        },
      ],
    },
    options.assembledAt,
  );
}

function ruleWords({ meeting, organisation, body }: MeetingRecord): string {
  const published =
    meeting.decisionsPublishedOn === null
      ? 'This notice is a draft: the day of its publication is not recorded yet.'
      : `Published on ${formatDate(meeting.decisionsPublishedOn, 'long')}.`;
  const rule = inForce(organisation.callIn, meeting.date);
  if (rule === undefined || body.kind !== 'executive') return published;
  const contact = organisation.contact.trim();
  return `${published} A decision may be called in for scrutiny by ${rule.members} members within ${rule.effectiveAfterWorkingDays} working days of publication${contact === '' ? '' : `, by notice to ${contact}`}. The day until which each can be called in, and from which it may be carried out, is given beside it.`;
}

function itemBlocks(record: MeetingRecord, view: ItemView): Block[] {
  const id = `notice.${view.item.id}`;
  const { rows } = record;
  return [
    { kind: 'heading', id, level: 2, text: text(`Item ${view.item.number}: ${view.title}`) },
    {
      kind: 'table',
      id: `${id}.table`,
      columns: [
        { id: `${id}.which`, width: 2, align: 'start' },
        { id: `${id}.decision`, width: 9, align: 'start' },
        { id: `${id}.effect`, width: 6, align: 'start' },
      ],
      head: [row(`${id}.head`, 'header', ['Ref', 'Decision', 'Call-in'])],
      body: view.lines.map((line) => {
        const { standing } = line;
        const lineId = `${id}.${line.firstId}`;
        const callIns = callInsOf(rows, line);
        return row(lineId, 'body', [
          decisionLabel(record, line, view.lines).replace(/^Decision /, ''),
          { of: [paragraph(`${lineId}.text`, decidedInlines(standing, view))] },
          effectWords(effectOf(standing, { ...record, callIns })),
        ]);
      }),
      notes: [],
    },
  ];
}
