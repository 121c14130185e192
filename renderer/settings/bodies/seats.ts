import type { Row } from '../../../shared/entities/index.ts';
import { type Tenure, tenureFaults } from '../../../shared/entities/tenure.ts';
import { formatDate } from '../../../shared/dates.ts';

type Seat = Row<'membership'>;

const holds = ({ from, until }: Tenure, on: string): boolean => from <= on && (until === null || until >= on);

/** The seats of a body on a day, in their order on the list. */
export const sitting = (seats: readonly Seat[], bodyId: string, on: string): readonly Seat[] =>
  seats.filter((seat) => seat.bodyId === bodyId && holds(seat, on)).sort(byPlace);

export interface SeatGroups {
  /** Seated on the day, or later. */
  readonly present: readonly Seat[];
  /** Those that have ended, the latest first. */
  readonly former: readonly Seat[];
}

export function seatGroups(seats: readonly Seat[], bodyId: string, on: string): SeatGroups {
  const ofBody = seats.filter((seat) => seat.bodyId === bodyId);
  const ended = ({ until }: Seat): boolean => until !== null && until < on;
  return {
    present: ofBody.filter((seat) => !ended(seat)).sort(byPlace),
    former: ofBody.filter(ended).sort((a, b) => ((a.until ?? '') < (b.until ?? '') ? 1 : -1)),
  };
}

/** What is wrong with the seats of a body, a sentence each. `titleOf` names a post. */
export function seatFaults(
  seats: readonly Seat[],
  bodyId: string,
  titleOf: (postId: string) => string,
): readonly string[] {
  const ofBody = seats.filter((seat) => seat.bodyId === bodyId);
  const posts = [...new Set(ofBody.map(({ postId }) => postId))];
  return posts.flatMap((postId) =>
    tenureFaults(ofBody.filter((seat) => seat.postId === postId)).flatMap((fault) => {
      switch (fault.kind) {
        case 'reversed':
          return [`The seat of ${titleOf(postId)} ends before it begins: change one of the two days.`];
        case 'overlap':
          return [
            `${titleOf(postId)} is seated twice ${fault.until === null ? 'from' : 'between'} ${formatDate(fault.from, 'medium')}${
              fault.until === null ? ' on' : ` and ${formatDate(fault.until, 'medium')}`
            }: a cover would list it twice.`,
          ];
        // A post may leave a body and come back.
        case 'gap':
          return [];
      }
    }),
  );
}

const byPlace = (a: Seat, b: Seat): number => a.position - b.position || (a.id < b.id ? -1 : 1);
