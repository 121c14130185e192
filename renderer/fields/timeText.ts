import { formatTime } from '../../shared/dates.ts';

const isTime = (value: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$/.test(value);

/** "09:30" as a person reads and types it: "9.30am". Text that is no time stays as it is. */
export const timeText = (value: string): string => (isTime(value) ? formatTime(value) : value);

/**
 * What a person typed for a time, as "09:30": "9.30am", "9:30 am", "2pm", "14:00", "noon", "12 midnight". Anything else
 * comes back as typed, for the field's own schema to refuse.
 */
export function readTime(text: string): string {
  const plain = text.toLowerCase().replaceAll(/\s+/g, '');
  if (/^(12)?noon$/.test(plain)) return '12:00';
  if (/^(12)?midnight$/.test(plain)) return '00:00';
  const found = /^(\d{1,2})(?:[.:](\d{2}))?(am|pm)?$/.exec(plain);
  if (found === null) return text;
  const [, hours = '', minutes = '00', half] = found;
  const hour = Number(hours);
  // "10" alone may be either half of the day.
  if (half === undefined && found[2] === undefined) return text;
  if (half !== undefined && (hour < 1 || hour > 12)) return text;
  const full = half === undefined ? hour : (hour % 12) + (half === 'pm' ? 12 : 0);
  const time = `${String(full).padStart(2, '0')}:${minutes}`;
  return isTime(time) ? time : text;
}
