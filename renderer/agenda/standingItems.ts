import { formatDate } from '../../shared/dates.ts';
import type { StandingItem } from '../../shared/entities/body.ts';
import type { Row, Rows } from '../../shared/entities/index.ts';

const before = (title: string, detail = ''): StandingItem => ({ title, detail, place: 'before' });
const after = (title: string, detail = ''): StandingItem => ({ title, detail, place: 'after' });

const interests =
  'Members are asked to declare any disclosable pecuniary interest, and any other interest that they have to register, in the items on this agenda.';

/** What most councils open and close a meeting with. A board that takes no decisions has no public questions. */
function usualItems({ decides }: Row<'body'>): readonly StandingItem[] {
  return [
    before('Apologies for absence'),
    before('Declarations of interests', interests),
    before('Minutes of the last meeting', 'To confirm the minutes as a correct record.'),
    ...(decides
      ? [
          before(
            'Public questions, statements and petitions',
            'To receive those of which notice has been given.',
          ),
        ]
      : [before('Matters arising and actions')]),
    after(
      decides ? 'Urgent business' : 'Any other business',
      decides
        ? 'To consider what the Chair is of the opinion should be taken as a matter of urgency, for reasons that the minutes record.'
        : '',
    ),
  ];
}

/** Standing items of a body, its own where it has stored any. */
export const standingItemsOf = (body: Row<'body'>): readonly StandingItem[] =>
  body.standingItems.length > 0 ? body.standingItems : usualItems(body);

/** A standing item as an agenda of a day carries it: the minutes say which meeting they are of. */
export function wordedFor(item: StandingItem, rows: Rows, meeting: Row<'meeting'>): StandingItem {
  if (item.title !== 'Minutes of the last meeting') return item;
  const [last] = rows.meeting
    .filter(
      ({ bodyId, date, deletedAt }) => bodyId === meeting.bodyId && date < meeting.date && deletedAt === null,
    )
    .sort((a, b) => (a.date < b.date ? 1 : -1));
  return last === undefined
    ? item
    : {
        ...item,
        detail: `To confirm the minutes of the meeting of ${formatDate(last.date, 'medium')} as a correct record.`,
      };
}

/** The standing items of an agenda as its body keeps them: those before its first paper, and those behind. */
export function standingItemsFrom(items: readonly Row<'agendaItem'>[]): StandingItem[] {
  const firstPaper = items.findIndex(({ kind }) => kind !== 'standing');
  return items.flatMap((item, at): StandingItem[] => {
    if (item.kind !== 'standing') return [];
    const isMinutes = /^minutes of the (last|previous) meeting$/i.test(item.title);
    return [
      {
        title: isMinutes ? 'Minutes of the last meeting' : item.title,
        detail: isMinutes ? 'To confirm the minutes as a correct record.' : item.detail,
        place: firstPaper === -1 || at < firstPaper ? 'before' : 'after',
      },
    ];
  });
}
