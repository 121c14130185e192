import type { BackupEntry } from '../../../shared/api.ts';
import { formatDate, formatTime } from '../../../shared/dates.ts';

export const backupKindWords: Readonly<Record<BackupEntry['kind'], string>> = {
  automatic: 'Made by Tabled',
  byHand: 'Made by hand',
  beforeUpdate: 'Made before an update',
};

/** "22 November 2026, 10.15am" on this computer's clock. */
export function momentText(at: string): string {
  const moment = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  const day = `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
  return `${formatDate(day, 'medium')}, ${formatTime(`${two(moment.getHours())}:${two(moment.getMinutes())}`)}`;
}
