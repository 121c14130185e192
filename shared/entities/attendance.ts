import { z } from 'zod';
import { choice, common, line, link, time, whole } from './field.ts';

/** Somebody at a meeting, or missed there. Times are null for who was there from the beginning, or to the end. */
export const attendance = z.object({
  ...common,
  meetingId: link('Meeting'),
  position: whole('Order', 1, 999),
  /** Null for guests. */
  postId: link('Post').nullable(),
  /** As the minutes print it: "Councillor A Member, Leader of the Council". */
  name: line('Name'),
  role: choice('Role', ['member', 'substitute', 'officer', 'guest']),
  /** `expected` until somebody has looked. */
  state: choice('Attendance', ['expected', 'present', 'apologies', 'absent']),
  substituteForPostId: link('Substitute for').nullable(),
  arrivedAt: time('Arrived').nullable(),
  leftAt: time('Left').nullable(),
});
