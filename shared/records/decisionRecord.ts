import { formatDate } from '../dates.ts';
import { callInsOf } from '../decisions/callInsOf.ts';
import { effectOf } from '../decisions/effect.ts';
import { effectWords } from '../decisions/effectWords.ts';
import type { MeetingRecord } from '../decisions/meetingRecord.ts';
import { outcomeWords, voteWords } from '../decisions/outcomeWords.ts';
import type { DecisionLine } from '../decisions/standing.ts';
import type { Block, CellContent, Document, Fact } from '../document/blocks.ts';
import { paragraph, paragraphs } from '../document/make.ts';
import { provenanceLine } from '../parts/pack.ts';
import { recordOf } from './envelope.ts';
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
 * The written statement of what an executive decided: for each decision the five things that regulation 12(2) of
 * SI 2012/2089 asks for (decision and date, reasons, alternatives considered and rejected, conflicts declared,
 * dispensations), with its vote and from when it may be carried out. Corrections stand beside what they correct.
 */
export function decisionRecord(record: MeetingRecord, options: RecordOptions): Document {
  const { organisation, meeting, body } = record;
  const views = itemViews(record, options);
  const decided = views.filter(({ lines }) => lines.length > 0);
  const title = 'Record of decisions';
  const published = meeting.decisionsPublishedOn;
  return recordOf(
    organisation,
    {
      id: `${meeting.ref}-record-of-decisions`,
      title,
      day: meeting.date,
      body: body.name,
      parts: [
        {
          id: 'record',
          title,
          runningTitle: title,
          ...privateMarking(views),
          ...provenanceLine(meeting.provenance),
          blocks: [
            { ...paragraph('record.where', `${whereAndWhen(record)}.`), style: 'lead' },
            paragraph(
              'record.published',
              published === null ? 'Not published yet.' : `Published on ${formatDate(published, 'long')}.`,
            ),
            ...(decided.length === 0 ? [paragraph('record.none', 'No decision has been recorded.')] : []),
            ...decided.flatMap((view) => itemBlocks(record, view)),
          ],
        },
      ],
    },
    options.assembledAt,
  );
}

function itemBlocks(record: MeetingRecord, view: ItemView): Block[] {
  const id = `record.${view.item.id}`;
  return [
    {
      kind: 'heading',
      id,
      level: 2,
      text: [{ kind: 'text', text: `Item ${view.item.number}: ${view.title}` }],
    },
    ...view.lines.map((line): Block => ({
      kind: 'facts',
      id: `${id}.${line.firstId}`,
      rows: factsOf(record, view, line),
    })),
  ];
}

function factsOf(record: MeetingRecord, view: ItemView, line: DecisionLine): Fact[] {
  const { standing, corrected } = line;
  const id = `record.${line.firstId}`;
  const fact = (key: string, label: string, blocks: readonly CellContent[]): Fact[] =>
    blocks.length === 0 ? [] : [{ id: `${id}.${key}`, label, blocks }];
  const said = (key: string, prose: string, otherwise: string): CellContent[] => {
    const words = prose.trim();
    return paragraphs(`${id}.${key}.1`, words === '' ? otherwise : view.isWithheld ? withheld : words);
  };
  const callIns = callInsOf(record.rows, line);
  const label = decisionLabel(record, line, view.lines);
  return [
    ...fact('decision', `Decision ${label.replace(/^Decision /, '')}`, [
      paragraph(`${id}.decision.1`, decidedInlines(standing, view)),
    ]),
    ...(standing.outcome === 'amended' && !view.isWithheld
      ? fact('before', 'As recommended', [paragraph(`${id}.before.1`, changedInlines(standing, 'gone'))])
      : []),
    ...fact('date', 'Date', [paragraph(`${id}.date.1`, formatDate(standing.decidedOn, 'long'))]),
    ...fact('reasons', 'Reasons', said('reasons', standing.reasons, 'None recorded')),
    ...fact(
      'alternatives',
      'Alternatives considered and rejected',
      said('alternatives', standing.alternatives, 'None'),
    ),
    ...fact('conflicts', 'Interests declared', said('conflicts', standing.conflicts, 'None')),
    ...fact('dispensations', 'Dispensations', said('dispensations', standing.dispensations, 'None')),
    ...fact('vote', 'Vote', paragraphs(`${id}.vote.1`, voteWords(standing))),
    ...fact('effect', 'Call-in', [
      paragraph(`${id}.effect.1`, effectWords(effectOf(standing, { ...record, callIns }))),
    ]),
    ...fact(
      'exempt',
      'Exempt from call-in',
      standing.callInExemptBy === ''
        ? []
        : [
            paragraph(
              `${id}.exempt.1`,
              `Agreed by ${standing.callInExemptBy}${view.isWithheld ? '' : `: ${standing.callInExemptReason}`}`,
            ),
          ],
    ),
    ...fact(
      'corrected',
      'Corrected',
      corrected.flatMap((each, at) => [
        paragraph(
          `${id}.corrected.${at + 1}`,
          view.isWithheld
            ? 'This record was corrected.'
            : `Recorded before as “${each.text}” (${outcomeWords[each.outcome].label}). ${standing.correction}`.trim(),
        ),
      ]),
    ),
  ];
}

const withheld = 'Not for publication';
