import { dayText, readDay } from './dayText.ts';
import { readTime, timeText } from './timeText.ts';

/** How a stored text stands in its field, and how it is read back. */
export interface FieldForm {
  readonly show: (value: string) => string;
  readonly read: (text: string) => string;
  /** Replaces the schema's message, which names the form in which the library stores it. */
  readonly refusal?: (label: string) => string;
}

const asItIs = (text: string): string => text;

export const fieldForms = {
  text: { show: asItIs, read: asItIs },
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
