import type { RichTable } from '../../../shared/entities/richText.ts';
import type { Column } from './tableEdits.ts';

/** A table's attributes as their form shows them. */
export interface TableDetailsText {
  readonly caption: string;
  readonly summary: string;
  readonly unit: string;
  readonly widths: string;
  readonly notes: string;
  readonly numbered: boolean;
}

export const shownTableDetails = (attrs: RichTable['attrs'] | undefined): TableDetailsText => ({
  caption: attrs?.caption ?? '',
  summary: attrs?.summary ?? '',
  unit: attrs?.unit ?? '',
  widths: (attrs?.columns ?? []).map(({ width }) => String(width)).join(', '),
  notes: (attrs?.notes ?? []).join('\n'),
  numbered: attrs?.numbered === true,
});

type ReadTableDetails =
  | { readonly ok: true; readonly attrs: Readonly<Record<string, unknown>> }
  | { readonly ok: false; readonly message: string };

/** Attributes to set, null for what is not given; or what is wrong with the widths. */
export function readTableDetails(text: TableDetailsText, columns: readonly Column[]): ReadTableDetails {
  const widths = text.widths.split(/[,;\s]+/).flatMap((each) => (each === '' ? [] : [Number(each)]));
  if (widths.length !== columns.length || widths.some((width) => !(width > 0) || !Number.isFinite(width)))
    return {
      ok: false,
      message: `Enter ${columns.length === 1 ? 'one number' : `${columns.length} numbers`} above 0, with commas between them.`,
    };
  const notes = text.notes.split('\n').flatMap((line) => (line.trim() === '' ? [] : [line.trim()]));
  const given = (words: string): string | null => (words.trim() === '' ? null : words.trim());
  return {
    ok: true,
    attrs: {
      caption: given(text.caption),
      summary: given(text.summary),
      unit: given(text.unit),
      columns: columns.map((column, at) => ({ ...column, width: widths[at] ?? column.width })),
      notes: notes.length === 0 ? null : notes,
      numbered: text.numbered ? true : null,
    },
  };
}
