import type { RestrictionFields } from '../entities/restriction.ts';

/** Whether the public may not see a report or an appendix on an ISO day. A restriction that has ended by then counts for nothing. */
export const restrictedAt = (
  { restriction, restrictedUntil }: Pick<RestrictionFields, 'restriction' | 'restrictedUntil'>,
  date: string,
): boolean => restriction !== 'open' && (restrictedUntil === null || restrictedUntil >= date);
