import type { Part } from '../document/blocks.ts';

type Named = Pick<Part, 'title'> & { readonly item?: string | null };

/** "6. Parking" above what is listed of it; the title alone where it belongs to no item. */
export const partHead = ({ item, title }: Named): string =>
  item === undefined || item === null ? title : `${plainItem(item)}. ${title}`;

/** "Item 6: Parking", in a line by itself. */
export const partLine = ({ item, title }: Named): string =>
  item === undefined || item === null ? title : `Item ${plainItem(item)}: ${title}`;

/** "6" of "6.", as some councils number their items. */
export const plainItem = (item: string): string => item.replace(/[.)]+$/u, '');
