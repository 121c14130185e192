import { formatDate, formatTime } from '../dates.ts';
import type { Part } from '../document/blocks.ts';
import { holderOn } from '../entities/postHolder.ts';
import { type Pack, provenanceLine } from './pack.ts';

/** The front page: who meets, when and where, who sits on the body, and the public notice. */
export function coverPart(pack: Pack): Part {
  const { meeting, body, organisation } = pack;
  const { startsAt, endsAt } = meeting;
  const time =
    startsAt === null
      ? ''
      : endsAt === null
        ? formatTime(startsAt)
        : `${formatTime(startsAt)} to ${formatTime(endsAt)}`;
  const details = [
    { label: 'Date', value: formatDate(meeting.date, 'long') },
    { label: 'Time', value: time },
    { label: 'Place', value: meeting.place },
  ].filter((each) => each.value !== '');
  const published = meeting.agendaPublishedOn;
  return {
    id: 'cover',
    kind: 'cover',
    title: 'Front page',
    runningTitle: 'Front page',
    ...provenanceLine(meeting.provenance),
    blocks: [
      {
        kind: 'cover',
        id: 'cover.page',
        ...(organisation.crest === null ? {} : { crest: organisation.crest }),
        organisation: organisation.name,
        body: body.name,
        title: body.kind === 'board' ? 'Agenda and board papers' : 'Agenda and reports',
        details,
        members: pack.rows.membership
          .filter(
            (seat) =>
              seat.bodyId === body.id &&
              seat.from <= meeting.date &&
              (seat.until === null || seat.until >= meeting.date),
          )
          .sort((a, b) => a.position - b.position)
          .map((seat) => ({ name: seatName(pack, seat.postId), role: seat.role })),
        notice: meeting.provenance === '' ? meeting.notice : [...meeting.notice, meeting.provenance],
        status: published === null ? 'Published' : `Published ${formatDate(published, 'long')}`,
      },
    ],
  };
}

/** The post, with the person who held it on the day of the meeting where the library knows one. */
function seatName({ rows, meeting }: Pack, postId: string): string {
  const title = rows.post.find((post) => post.id === postId)?.title ?? '';
  const holder = holderOn(rows.postHolder, postId, meeting.date);
  const name = rows.person.find((person) => person.id === holder?.personId)?.name;
  return name === undefined ? title : `${name}, ${title}`;
}
