import { z } from 'zod';
import { choice, common, link, prose } from './field.ts';

export const interestKinds = ['pecuniary', 'registrable', 'non-registrable'] as const;

/** An interest that somebody declared at a meeting, in one item or in general (Localism Act 2011 ss.30 to 33; local code). */
export const declaration = z.object({
  ...common,
  meetingId: link('Meeting'),
  agendaItemId: link('Item').nullable(),
  attendanceId: link('Member'),
  kind: choice('Kind of interest', interestKinds),
  nature: prose('Nature of the interest'),
  conduct: choice('What they did', ['withdrew', 'spoke-and-withdrew', 'did-not-vote', 'took-part']),
  /** Dispensation under s.33 of the Localism Act, or a note of one by the head of paid service (reg 12(2)(e)). */
  dispensation: prose('Dispensation'),
});
