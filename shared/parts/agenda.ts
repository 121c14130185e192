import { formatDate, formatTime } from '../dates.ts';
import type { IndexEntry, Part } from '../document/blocks.ts';
import { paragraph } from '../document/make.ts';
import type { Row } from '../entities/index.ts';
import { restrictionOf } from '../restriction/restrictionOf.ts';
import { type Pack, provenanceLine } from './pack.ts';

/** Id of the part that holds a paper. */
export const paperPartId = (paper: { readonly ref: string }): string => paper.ref;

/** The agenda of a meeting: when and where it is, and its items, each of which leads to its paper. */
export function agendaPart(pack: Pack): Part {
  const { meeting, body } = pack;
  const when = [
    formatDate(meeting.date, 'long'),
    ...(meeting.startsAt === null ? [] : [formatTime(meeting.startsAt)]),
    ...(meeting.place === '' ? [] : [meeting.place]),
  ].join(', ');
  return {
    id: 'agenda',
    kind: 'agenda',
    title: 'Agenda',
    runningTitle: 'Agenda',
    ...provenanceLine(meeting.provenance),
    blocks: [
      { kind: 'heading', id: 'agenda.title', level: 1, text: [{ kind: 'text', text: 'Agenda' }] },
      { ...paragraph('agenda.when', `${body.name}, ${when}`), style: 'lead' },
      {
        kind: 'index',
        id: 'agenda.items',
        purpose: 'agenda',
        entries: pack.items.map((item): IndexEntry => {
          const paper = pack.rows.paper.find((each) => each.id === item.paperId);
          return {
            id: `agenda.${item.id}`,
            level: 1,
            number: item.number,
            title: item.title,
            detail: [
              ...item.detail.split(/\n\s*\n/).filter((each) => each.trim() !== ''),
              ...(paper === undefined ? [] : keptBack(pack, item, paper)),
            ],
            ...(paper === undefined ? {} : { target: paperPartId(paper) }),
          };
        }),
      },
    ],
  };
}

/** Why a report is not for publication, or which of its appendices are not, a paragraph each. */
function keptBack(pack: Pack, item: Row<'agendaItem'>, paper: Row<'paper'>): string[] {
  const about = { ...pack, item: item.number };
  const whole = restrictionOf(paper, about);
  if (whole !== undefined) return [whole.reason];
  return pack.rows.appendix
    .filter((each) => each.paperId === paper.id && each.state === 'attached')
    .sort((a, b) => a.position - b.position)
    .flatMap((each) => {
      const kept = restrictionOf(each, { ...about, appendix: each.label });
      return kept === undefined ? [] : [`${kept.openTitle}. ${kept.reason}`];
    });
}
