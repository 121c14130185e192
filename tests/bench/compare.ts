/**
 * Measures the comparison of two versions of long packs: one in which a clerk has edited a few places, one in which every
 * paragraph has other words, and one in which every id is new. The time has to grow with the length, not with its square.
 */
import type { Document } from '../../shared/document/blocks.ts';
import { compareVersions } from '../../shared/document/diff/comparisonDocument.ts';
import { makePack } from './content.ts';
import { documentOf } from './engines/ours.ts';

const lengths = [125, 250, 500, 1000];
const rounds = 3;

const edits: readonly (readonly [name: string, edit: (document: Document) => Document])[] = [
  ['three edits', (document) => edited(document, (text, at) => (at % 4000 === 7 ? `${text} anew` : text))],
  ['every text', (document) => edited(document, (text) => text.replace(/\S+$/, 'anew'))],
  ['every id', (document) => renamed(document)],
];

function edited(document: Document, edit: (text: string, at: number) => string): Document {
  let at = 0;
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'text' && typeof value === 'string' ? edit(value, at++) : value,
  ) as Document;
}

const renamed = (document: Document): Document =>
  JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    key === 'id' && typeof value === 'string' ? `new-${value}` : value,
  ) as Document;

console.log(`Milliseconds to compare and mark up, best of ${rounds}; changes found in brackets\n`);
console.log(`pages ${edits.map(([name]) => name.padStart(22)).join('')}`);
for (const pages of lengths) {
  const before = documentOf(makePack(pages));
  const cells = edits.map(([, edit]) => {
    const after = edit(before);
    let found = 0;
    const times = Array.from({ length: rounds }, () => {
      // Fresh copies, because what has been read of a node is remembered with it.
      const [one, other] = [structuredClone(before), structuredClone(after)];
      const start = performance.now();
      found = compareVersions({ document: one, name: 'a' }, { document: other, name: 'b' }).changes.length;
      return performance.now() - start;
    });
    return `${Math.min(...times).toFixed(0)} (${found})`.padStart(22);
  });
  console.log(`${String(pages).padStart(5)} ${cells.join('')}`);
}
