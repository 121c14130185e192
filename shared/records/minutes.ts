import { formatDate, formatTime } from '../dates.ts';
import { declarationWords } from '../decisions/conflicts.ts';
import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import { voteWords } from '../decisions/outcomeWords.ts';
import type { Block, Document, ListBlock } from '../document/blocks.ts';
import { paragraph, paragraphs, row, strong, text } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { provenanceLine } from '../parts/pack.ts';
import { recordOf } from './envelope.ts';
import { corrected, unknownCorrections } from './minutesCorrections.ts';
import {
  type ItemView,
  type RecordOptions,
  changedInlines,
  decidedInlines,
  decisionLabel,
  itemViews,
  privateMarking,
  whereAndWhen,
} from './whatWasDecided.ts';

/**
 * The minutes: who was there, and item by item what was said and decided. A draft until a later meeting has confirmed
 * them; then with the corrections that it made, which also stand in a table beside what was drafted. For the public an
 * item that was heard in private is summed up without the exempt matter (LGA 1972 s.100C(2)).
 */
export function minutesDocument(record: MeetingRecord, options: RecordOptions): Document {
  const { organisation, meeting, body, rows } = record;
  const views = itemViews(record, options);
  const minutes = rows.minutes.find(
    ({ meetingId, deletedAt }) => meetingId === meeting.id && deletedAt === null,
  );
  const isDraft = minutes === undefined || minutes.confirmedOn === null;
  const { marking } = privateMarking(views);
  const draft = isDraft ? 'Draft minutes, to be confirmed at a later meeting' : undefined;
  const marks = [draft, marking].filter((each) => each !== undefined);
  const written: Block[] = [
    { ...paragraph('minutes.where', `${whereAndWhen(record)}.`), style: 'lead' },
    ...attendanceBlocks(record),
    ...views.flatMap((view) => itemBlocks(record, view)),
  ];
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-minutes`,
      title: `Minutes of ${body.name}`,
      day: meeting.date,
      body: body.name,
      parts: [
        {
          id: 'minutes',
          title: `Minutes of ${body.name}`,
          runningTitle: isDraft ? 'Draft minutes' : 'Minutes',
          ...(marks.length === 0 ? {} : { marking: marks.join(' · ') }),
          ...provenanceLine(meeting.provenance),
          blocks: [
            ...(isDraft ? written : corrected(written, minutes.corrections)),
            ...(minutes === undefined ? [] : confirmationBlocks(record, minutes, written)),
          ],
        },
      ],
    },
    options.assembledAt,
  );
}

const heading = (id: string, words: string): Block => ({
  kind: 'heading',
  id,
  level: 2,
  text: text(words),
});

function attendanceBlocks({ people, rows }: MeetingRecord): Block[] {
  const seen = people.filter(({ state }) => state === 'present');
  const names = (list: readonly Row<'attendance'>[]): string[] =>
    list.map((person) => nameAndTimes(person, rows.post));
  const group = (key: string, label: string, list: readonly string[]) =>
    list.length === 0
      ? []
      : [
          {
            id: `minutes.people.${key}`,
            label,
            blocks: list.map((each, at) => paragraph(`minutes.people.${key}.${at + 1}`, each)),
          },
        ];
  const facts = [
    ...group(
      'present',
      'Present',
      names(seen.filter(({ role }) => role === 'member' || role === 'substitute')),
    ),
    ...group('officers', 'Officers', names(seen.filter(({ role }) => role === 'officer'))),
    ...group('others', 'Also there', names(seen.filter(({ role }) => role === 'guest'))),
    ...group('apologies', 'Apologies', names(people.filter(({ state }) => state === 'apologies'))),
    ...group('absent', 'Absent', names(people.filter(({ state }) => state === 'absent'))),
  ];
  return facts.length === 0 ? [] : [{ kind: 'facts', id: 'minutes.people', rows: facts }];
}

function nameAndTimes(person: Row<'attendance'>, posts: readonly Row<'post'>[]): string {
  const { name, role, substituteForPostId, arrivedAt, leftAt } = person;
  const replaced = posts.find(({ id }) => id === substituteForPostId)?.title;
  const notes = [
    ...(role === 'substitute'
      ? [replaced === undefined ? 'substitute' : `substitute for the ${replaced}`]
      : []),
    ...(arrivedAt === null ? [] : [`from ${formatTime(arrivedAt)}`]),
    ...(leftAt === null ? [] : [`until ${formatTime(leftAt)}`]),
  ];
  return notes.length === 0 ? name : `${name} (${notes.join(', ')})`;
}

function itemBlocks(record: MeetingRecord, view: ItemView): Block[] {
  const { item, sheet, title, isWithheld } = view;
  const id = `minutes.${item.id}`;
  const declared = record.declarations.filter(({ agendaItemId }) => agendaItemId === item.id);
  const prose = (key: string, words: string | undefined): Block[] =>
    words === undefined ? [] : paragraphs(`${id}.${key}`, words);
  const said: Block[] = [
    ...(sheet === undefined || isWithheld || sheet.urgency.trim() === ''
      ? []
      : [
          paragraph(`${id}.urgency`, [
            strong('Taken as urgent: '),
            { kind: 'text', text: sheet.urgency.trim() },
          ]),
        ]),
    // What the public is told when it is asked to leave is public.
    ...prose('exclusion', sheet?.exclusion),
    ...declared.map((each, at) =>
      paragraph(
        `${id}.declared.${at + 1}`,
        // What the interest is in may tell what the item is about.
        declarationWords(isWithheld ? { ...each, nature: '', dispensation: '' } : each, record.people),
      ),
    ),
    ...(isWithheld
      ? [paragraph(`${id}.summary`, sheet?.publicSummary.trim() || 'This item was heard in private.')]
      : prose('discussion', sheet?.discussion)),
    ...view.lines.flatMap((line) => {
      const { standing } = line;
      const lineId = `${id}.${line.firstId}`;
      const votes = isWithheld ? '' : voteWords(standing);
      const label = decisionLabel(record, line, view.lines).replace(/^Decision \d+$/, '');
      return [
        paragraph(`${lineId}.text`, [
          ...(label === '' ? [] : [{ kind: 'text' as const, text: `${label} ` }]),
          ...decidedInlines(standing, view),
        ]),
        ...(standing.outcome === 'amended' && !isWithheld
          ? [
              paragraph(`${lineId}.before`, [
                { kind: 'text' as const, text: 'As recommended: ' },
                ...changedInlines(standing, 'gone'),
              ]),
            ]
          : []),
        ...(votes === '' ? [] : [paragraph(`${lineId}.vote`, votes)]),
      ];
    }),
    ...(isWithheld ? [] : actionsOf(record, view)),
  ];
  return [
    heading(id, `${item.number} ${title}`),
    ...(said.length === 0 ? [paragraph(`${id}.nothing`, 'Nothing is recorded of this item.')] : said),
  ];
}

function actionsOf(record: MeetingRecord, { item }: ItemView): Block[] {
  const own = record.actions.filter(({ agendaItemId }) => agendaItemId === item.id);
  if (own.length === 0) return [];
  const id = `minutes.${item.id}.actions`;
  const list: ListBlock = {
    kind: 'list',
    id,
    marker: 'bullet',
    items: own.map((action) => {
      const post = record.rows.post.find((each) => each.id === action.ownerPostId)?.title ?? 'not assigned';
      const due = action.dueOn === null ? '' : `, by ${formatDate(action.dueOn, 'medium')}`;
      return {
        id: `${id}.${action.id}`,
        label: '•',
        blocks: [
          paragraph(`${id}.${action.id}.1`, [
            strong('Action: '),
            { kind: 'text', text: `${action.text} (${post}${due})` },
          ]),
        ],
      };
    }),
  };
  return [list];
}

function confirmationBlocks(
  record: MeetingRecord,
  minutes: Row<'minutes'>,
  written: readonly Block[],
): Block[] {
  const { confirmedOn, confirmedAtMeetingId, signedBy, corrections } = minutes;
  const at = record.rows.meeting.find(({ id }) => id === confirmedAtMeetingId);
  const lost = new Set(unknownCorrections(written, corrections));
  return [
    ...(confirmedOn === null && corrections.length === 0
      ? []
      : [heading('minutes.confirmation', 'Confirmation')]),
    ...(confirmedOn === null
      ? []
      : [
          paragraph(
            'minutes.confirmed',
            `Confirmed as a correct record${corrections.length === 0 ? '' : ', as corrected,'} on ${formatDate(confirmedOn, 'long')}${at === undefined ? '' : ` by the meeting of ${formatDate(at.date, 'medium')}`}${signedBy.trim() === '' ? '' : ` and signed by ${signedBy.trim()}`}.`,
          ),
        ]),
    ...(corrections.length === 0
      ? []
      : [
          {
            kind: 'table' as const,
            id: 'minutes.corrections',
            caption: 'Corrections of the draft',
            columns: [
              { id: 'minutes.corrections.was', width: 1, align: 'start' as const },
              { id: 'minutes.corrections.now', width: 1, align: 'start' as const },
            ],
            head: [row('minutes.corrections.head', 'header', ['As drafted', 'As corrected'])],
            body: corrections.map((each, index) =>
              row(`minutes.corrections.${index + 1}`, 'body', [
                each.was,
                lost.has(each) ? `${each.now} (added: the draft had no such words)` : each.now,
              ]),
            ),
            notes: [],
          },
        ]),
  ];
}
