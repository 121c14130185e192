import type { Block, Document, Part } from '../blocks.ts';
import { compareDocuments } from '../diff.ts';
import { paragraph, text } from '../make.ts';
import { changeList } from './changeList.ts';
import { type Changes, listChanges } from './listChanges.ts';
import { markUpParts } from './markUp.ts';

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
    ...part,
    marking: part.marking === undefined ? from : `${part.marking} · ${from}`,
    blocks: restricted.has(part.id) ? withOwnList(part, found) : part.blocks,
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

/** The list goes to everybody: of what the public may not see it says no more than that. */
function openList({ changes, renumbered }: Changes, restricted: ReadonlySet<string>): Block[] {
  const open: Changes = {
    changes: changes.filter(({ part }) => !restricted.has(part)),
    renumbered: renumbered.filter(({ part }) => !restricted.has(part)),
  };
  const hidden =
    restricted.size === 0
      ? []
      : [
          paragraph(
            'changes.restricted',
            'Changes in what is not for publication are listed there, for those who may see it.',
          ),
        ];
  const nothing = open.changes.length + open.renumbered.length === 0 && hidden.length > 0;
  return [...hidden, ...(nothing ? [] : changeList('changes', open, true))];
}

/** What the public may not see has its list in the part itself, and goes with it when a public edition is made. */
function withOwnList(part: Part, { changes, renumbered }: Changes): readonly Block[] {
  const own: Changes = {
    changes: changes.filter((change) => change.part === part.id),
    renumbered: renumbered.filter((each) => each.part === part.id),
  };
  const [title, ...rest] = part.blocks;
  return [...(title === undefined ? [] : [title]), ...changeList(`${part.id}~changes`, own, true), ...rest];
}
