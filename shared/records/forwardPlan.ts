import { formatDate } from '../dates.ts';
import type { Block, Document, Fact } from '../document/blocks.ts';
import { paragraph, paragraphs } from '../document/make.ts';
import type { Row, Rows } from '../entities/index.ts';
import { recordOf } from './envelope.ts';

type Entry = Row<'forwardPlanEntry'>;

export interface ForwardPlanOptions {
  readonly organisation: Row<'organisation'>;
  /** ISO day of publication: decisions that lie before it are left out. */
  readonly on: string;
  /** ISO instant; the document's only clock. */
  readonly assembledAt: string;
}

/**
 * The forward plan as it is published: the decisions ahead of a council's bodies with the eight particulars of regulation
 * 9(1) of SI 2012/2089, body by body and in order of time.
 */
export function forwardPlanDocument(rows: Rows, options: ForwardPlanOptions): Document {
  const { organisation, on, assembledAt } = options;
  const bodies = rows.body
    .filter((body) => body.organisationId === organisation.id)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
  const ahead = (bodyId: string): Entry[] =>
    rows.forwardPlanEntry
      .filter((entry) => entry.bodyId === bodyId && entry.deletedAt === null && isAhead(entry, on))
      .sort((a, b) => ((a.decisionOn ?? '9999') < (b.decisionOn ?? '9999') ? -1 : 1));
  const planned = bodies
    .map((body) => ({ body, entries: ahead(body.id) }))
    .filter(({ entries }) => entries.length > 0);
  return recordOf(
    organisation,
    {
      id: `${organisation.ref}-forward-plan-${on}`,
      title,
      day: on,
      body: organisation.shortName,
      parts: [
        {
          id: 'forward-plan',
          title,
          runningTitle: 'Forward plan',
          blocks: [
            { ...paragraph('forward-plan.lead', leadOf(organisation, on)), style: 'lead' },
            ...paragraphs('forward-plan.about', about),
            ...(planned.length === 0
              ? [paragraph('forward-plan.none', 'No key decision is planned at present.')]
              : planned.flatMap(({ body, entries }) => [
                  {
                    kind: 'heading' as const,
                    id: `forward-plan.${body.ref}`,
                    level: 2 as const,
                    text: [{ kind: 'text' as const, text: body.name }],
                  },
                  ...entries.flatMap((entry) => entryBlocks(entry, body)),
                ])),
          ],
        },
      ],
    },
    assembledAt,
  );
}

const title = 'Forward plan of key decisions';

/** Whether a decision is still to come on an ISO day; one without a date always is. */
export const isAhead = ({ decisionOn, decisionUntil }: Entry, on: string): boolean =>
  (decisionUntil ?? decisionOn ?? on) >= on;

const leadOf = ({ name }: Row<'organisation'>, on: string): string =>
  `Key decisions that ${name} expects to make, as known on ${formatDate(on, 'long')}.`;

const about = `A key decision is one that is likely to bring spending or savings which are significant against the budget for the service, or to have a significant effect on communities in two or more wards or divisions. It can be made only when it has been in this plan for 28 clear days, unless the rule of general exception or of special urgency applies (SI 2012/2089 regulations 8 to 11).

Subject to any restriction on their disclosure, copies of the documents that are listed can be had from the address given for each decision. Other documents may be submitted as well; each entry says how to ask for them.`;

function entryBlocks(entry: Entry, body: Row<'body'>): Block[] {
  const id = `forward-plan.${entry.id}`;
  return [
    {
      kind: 'heading',
      id: `${id}.matter`,
      level: 3,
      text: [{ kind: 'text', text: entry.ref === '' ? entry.matter : `${entry.ref}: ${entry.matter}` }],
    },
    { kind: 'facts', id, rows: factsOf(entry, body, id) },
  ];
}

function factsOf(entry: Entry, body: Row<'body'>, id: string): Fact[] {
  const fact = (key: string, label: string, words: readonly string[]): Fact => ({
    id: `${id}.${key}`,
    label,
    blocks: (words.length === 0 ? ['Not stated'] : words).map((each, at) =>
      paragraph(`${id}.${key}.${at + 1}`, each),
    ),
  });
  const said = (text: string): readonly string[] => (text.trim() === '' ? [] : [text.trim()]);
  return [
    fact('key', 'Key decision', [entry.keyDecision ? 'Yes' : 'No']),
    fact(
      'who',
      'Who decides',
      entry.individual.trim() === ''
        ? [body.name, ...(entry.members.length === 0 ? [] : [`Members: ${entry.members.join('; ')}`])]
        : [entry.individual, `For ${body.name}`],
    ),
    fact('when', 'When', said(whenOf(entry))),
    fact('documents', 'Documents', entry.documents),
    fact('copies', 'Copies from', said(entry.copiesFrom)),
    fact('others', 'Further documents', [
      ...(entry.otherDocuments ? ['Other documents may be submitted.'] : []),
      ...said(entry.howToAsk),
    ]),
    fact('published', 'Notice', [noticeOf(entry)]),
  ];
}

/** "24 November 2021", "1 to 30 November 2021"; empty where the date is not known. */
function whenOf({ decisionOn, decisionUntil }: Entry): string {
  if (decisionOn === null) return '';
  const from = formatDate(decisionOn, 'medium');
  return decisionUntil === null ? from : `${from} to ${formatDate(decisionUntil, 'medium')}`;
}

function noticeOf(entry: Entry): string {
  const { route, publishedOn, routeReason, reasonNoticeOn, exceptionNoticeOn } = entry;
  const reason = routeReason.trim() === '' ? '' : ` ${routeReason.trim()}`;
  const on = (day: string | null): string => (day === null ? '' : ` Notice of ${formatDate(day, 'medium')}.`);
  switch (route) {
    case 'forward-plan':
      return publishedOn === null
        ? 'First published in this plan'
        : `First published on ${formatDate(publishedOn, 'medium')}`;
    case 'general-exception':
      return `General exception (regulation 10).${reason}${on(reasonNoticeOn ?? exceptionNoticeOn)}`;
    case 'special-urgency':
      return `Special urgency (regulation 11).${reason}${on(reasonNoticeOn)}`;
  }
}
