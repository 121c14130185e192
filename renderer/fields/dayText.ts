import { formatDate, isRealDate, monthNames } from '../../shared/dates.ts';

/** An ISO day as a person reads and types it: "27 September 2023". Text that is no day stays as it is. */
export const dayText = (value: string): string => (isRealDate(value) ? formatDate(value, 'medium') : value);

/**
 * What a person typed for a day, as an ISO day: "27 September 2023", "Wed 27 Sep 2023", "27/9/2023", "27.9.2023" or
 * "2023-09-27". Day before month, always. Anything else, also the 31 September, comes back as typed, for the field's own
 * schema to refuse.
 */
export function readDay(text: string): string {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(text);
  if (iso !== null) return isoDay(text, iso[1], Number(iso[2]), iso[3]);
  const figures = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4})$/.exec(text);
  if (figures !== null) return isoDay(text, figures[3], Number(figures[2]), figures[1]);
  const words = /^(?:[a-z]+,? )?(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,}),? (\d{4})$/i.exec(
    text.replace(/\s+/g, ' '),
  );
  return words === null ? text : isoDay(text, words[3], monthOf(words[2] ?? ''), words[1]);
}

function isoDay(typed: string, year = '', month = 0, day = ''): string {
  const iso = `${year}-${String(month).padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isRealDate(iso) ? iso : typed;
}

/** 1 to 12 from a month's name or its beginning, 0 for anything else. */
const monthOf = (word: string): number =>
  monthNames.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase())) + 1;
