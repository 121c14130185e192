import type { Document, Part } from '../blocks.ts';
import { compareDocuments } from '../diff.ts';
import { paragraph, text } from '../make.ts';
import { type Changes, listChanges } from './listChanges.ts';
import { markUpParts } from './markUp.ts';
import { openList, withOwnList } from './restrictedLists.ts';

export interface Comparison extends Changes {
  /** The list of changes, and after it each paper that has any, with its changes marked. */
  readonly document: Document;
  /** The earlier version as it was. */
  readonly before: Document;
}

/** A version of a pack and what it is called: "version 2 of 23 August 2021", "the working copy". */
export interface NamedVersion {
  readonly document: Document;
  readonly name: string;
}

/** Compares two versions of a pack, told as data and as a document that every output can show. */
export function compareVersions(before: NamedVersion, after: NamedVersion): Comparison {
  const compared = compareDocuments(before.document, after.document);
  const found = listChanges(compared);
  const from = `Changes from ${before.name} to ${after.name}`;
  const legend = 'inserted text is underlined, deleted text is struck through';
  const marked = markUpParts(compared, found.changes);
  const restricted = new Set(marked.filter((part) => part.restriction !== undefined).map(({ id }) => id));
  const list: Part = {
    id: 'changes',
    kind: 'contents',
    title: 'List of changes',
    runningTitle: 'List of changes',
    blocks: [
      { kind: 'heading', id: 'changes.title', level: 1, text: text('List of changes') },
      { ...paragraph('changes.lead', `${from}. ${countOf(found)}`), style: 'lead' },
      ...(found.changes.length === 0
        ? []
        : [
            paragraph('changes.legend', `In the text below, ${legend}. Papers without changes are left out.`),
          ]),
      ...openList(found, restricted),
    ],
  };
  const parts = marked.map((part): Part => ({
    ...(restricted.has(part.id) ? withOwnList(part, found) : part),
    marking: part.marking === undefined ? from : `${part.marking} · ${from}`,
  }));
  return {
    ...found,
    before: before.document,
    document: {
      ...after.document,
      id: `${after.document.id}-changes`,
      title: `${from}: ${after.document.title}`,
      parts: [list, ...parts],
    },
  };
}

/** "3 changes in 2 papers." */
function countOf({ changes }: Changes): string {
  const papers = new Set(changes.map(({ part }) => part)).size;
  if (changes.length === 0) return 'Nothing has changed.';
  const places = papers === 1 ? 'one part of the pack' : `${papers} parts of the pack`;
  return changes.length === 1 ? 'One change.' : `${changes.length} changes in ${places}.`;
}
