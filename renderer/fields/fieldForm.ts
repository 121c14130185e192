import { penceOf } from '../../shared/checks/read/numbers.ts';
import { formatPence } from '../../shared/money.ts';
import { typedNumber } from '../../shared/typedNumber.ts';
import { dayText, readDay } from './dayText.ts';
import { readTime, timeText } from './timeText.ts';

/** How a stored text stands in its field, and how it is read back. */
export interface FieldForm {
  readonly show: (value: string) => string;
  readonly read: (text: string) => unknown;
  /** Replaces the schema's message, which names the form in which the library stores it. */
  readonly refusal?: (label: string) => string;
}

const asItIs = (text: string): string => text;

/** Anything else comes back as typed, for the field's own schema to refuse. */
const readWhole = (text: string): unknown => (/^-?\d{1,15}$/.test(text) ? Number(text) : text);

/** Pounds as people write them, in pence: "£500,000", "500k". */
function readPounds(text: string): unknown {
  const read = typedNumber(text);
  return read === undefined ? text : penceOf(read);
}

export const fieldForms = {
  text: { show: asItIs, read: asItIs },
  whole: { show: asItIs, read: readWhole },
  pounds: {
    show: (pence) => formatPence(Number(pence), { unit: '£' }),
    read: readPounds,
    refusal: (label) => `${label} must be an amount, like £500,000 or £500k.`,
  },
  day: {
    show: dayText,
    read: readDay,
    refusal: (label) => `${label} must be a real date, like 27 September 2023.`,
  },
  time: {
    show: timeText,
    read: readTime,
    refusal: (label) => `${label} must be a time, like 9.30am or 14:00.`,
  },
} satisfies Record<string, FieldForm>;

export type FieldFormName = keyof typeof fieldForms;
