import { addDays } from '../dates.ts';

/** Days for which backups that Tabled made by itself are kept after a disposal that they do not know of: eight weeks. */
const days = 56;

/** ISO day from which no backup that Tabled made by itself may hold what was disposed of at an ISO instant. */
export const backupsLapseOn = (disposedAt: string): string => addDays(disposedAt.slice(0, 10), days);
