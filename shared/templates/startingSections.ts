import type { PaperSection } from '../entities/paper.ts';
import { emptyText } from '../entities/richText.ts';
import type { Template } from './template.ts';

/**
 * The sections with which a new paper begins: those that the house requires, and those with a blank form to fill in. The
 * others are added when they are needed; what is drawn from the data comes by itself.
 */
export const startingSections = ({ sections }: Template): PaperSection[] =>
  sections
    .filter(({ required, start }) => required || start !== undefined)
    .map(({ key, start = emptyText }) => ({ key, heading: null, none: null, text: structuredCopy(start) }));

/** A copy that shares nothing with the template, which other papers begin with too. */
const structuredCopy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;
