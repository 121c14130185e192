import { formatDate, formatTime } from '../dates.ts';
import type { Part } from '../document/blocks.ts';
import { type Pack, marking } from './pack.ts';

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
    ...marking(meeting.provenance),
    blocks: [
      {
        kind: 'cover',
        id: 'cover.page',
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
          .map((seat) => ({
            name: pack.rows.post.find((post) => post.id === seat.postId)?.title ?? '',
            role: seat.role,
          })),
        notice: meeting.provenance === '' ? meeting.notice : [...meeting.notice, meeting.provenance],
        status:
          meeting.status === 'draft'
            ? 'Draft'
            : published === null
              ? 'Published'
              : `Published ${formatDate(published, 'long')}`,
      },
    ],
  };
}
