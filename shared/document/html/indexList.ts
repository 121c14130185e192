import type { IndexBlock, IndexEntry } from '../blocks.ts';
import { escape } from './escape.ts';
import type { Pen } from './pen.ts';

interface Branch {
  readonly entry: IndexEntry;
  readonly below: Branch[];
}

/** Agenda or contents as nested lists of links. A page has numbers on paper only, so none are given. */
export function indexHtml(index: IndexBlock, pen: Pen): string {
  return `<div${pen.id(index.id)} class="index ${index.purpose}">${level(nested(index.entries), pen)}</div>`;
}

function nested(entries: readonly IndexEntry[]): Branch[] {
  const top: Branch[] = [];
  const open: Branch[] = [];
  for (const entry of entries) {
    while ((open.at(-1)?.entry.level ?? 0) >= entry.level) open.pop();
    const branch = { entry, below: [] };
    (open.at(-1)?.below ?? top).push(branch);
    open.push(branch);
  }
  return top;
}

function level(branches: readonly Branch[], pen: Pen): string {
  const items = branches.map(({ entry, below }) => {
    const number = entry.number === undefined ? '' : `<span class="num">${escape(entry.number)}</span> `;
    const words = `${number}<span class="title">${escape(entry.title)}</span>`;
    const anchor = entry.target === undefined ? undefined : pen.anchor(entry.target);
    const line =
      anchor === undefined
        ? `<span class="entry">${words}</span>`
        : `<a class="entry" href="${anchor}">${words}</a>`;
    const detail = entry.detail.map((each) => `<p class="detail">${escape(each)}</p>`).join('');
    return `<li>${line}${detail}${below.length === 0 ? '' : level(below, pen)}</li>`;
  });
  return `<ul role="list">${items.join('')}</ul>`;
}
