import type { Attachment } from '../shared/entities/attachment.ts';

const endings: Readonly<Record<Attachment['kind'], readonly string[]>> = {
  pdf: ['pdf'],
  word: ['docx'],
  image: ['png', 'jpg', 'jpeg'],
  sheet: ['xlsx', 'csv'],
};

/** A name under which a received file may be opened: its ending is one of its kind, whatever it was sent as. */
export function openedName({ name, kind }: Pick<Attachment, 'name' | 'kind'>): string {
  const known = endings[kind];
  const plain = name.replace(/[^\p{L}\p{N} ._()-]/gu, '_').replace(/^\.+/u, '_');
  const ending = /\.([^.]+)$/u.exec(plain)?.[1]?.toLowerCase() ?? '';
  return known.includes(ending) ? plain : `${plain}.${known[0] ?? ''}`;
}
