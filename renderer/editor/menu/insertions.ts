/** What can be put into a text from the menu, by what stands in it. */
import type { Editor } from '@tiptap/core';
import type { Command } from '@tiptap/pm/state';
import type { Rows } from '../../../shared/entities/index.ts';
import { sections } from '../../../shared/sections/index.ts';
import type { Section } from '../../../shared/sections/section.ts';
import { openEditorDialog } from '../editorDialog.ts';
import { newBlockId } from '../ids/newBlockId.ts';
import { firstOptions, needsOptions } from '../live/optionFields.ts';
import { makeLines } from '../write/lines.ts';
import { toggleList } from '../write/lists.ts';
import { insertTable } from '../table/tableCommands.ts';
import { insertAfterLine } from './insertBlock.ts';

export interface Insertion {
  readonly key: string;
  readonly group: 'Text' | 'Lists' | 'From the programme' | 'From this paper';
  readonly label: string;
  readonly help: string;
  readonly run: (editor: Editor) => void;
}

export interface InsertionPlace {
  readonly inline: boolean;
  readonly rows: Rows;
  readonly paperId: string;
}

/** All that fits into a text: a short one takes lists and references, a section's takes blocks as well. */
export function insertions({ inline, rows, paperId }: InsertionPlace): readonly Insertion[] {
  return [
    ...(inline ? [] : [...lines, table]),
    ...lists,
    ...(inline ? [] : sections.map((section) => liveInsertion(section, rows, paperId))),
  ];
}

const ofPaper: ReadonlySet<string> = new Set([
  'recommendations',
  'options',
  'signOffs',
  'backgroundPapers',
  'appendices',
]);

function liveInsertion(section: Section, rows: Rows, paperId: string): Insertion {
  return {
    key: section.id,
    group: ofPaper.has(section.id) ? 'From this paper' : 'From the programme',
    label: section.label,
    help: section.help,
    run: (editor) => {
      const id = newBlockId();
      const options = firstOptions(section, rows, paperId);
      const block = editor.schema.nodes['liveBlock']?.create({ id, section: section.id, options });
      if (block === undefined) return;
      run(editor, insertAfterLine(block));
      if (needsOptions(section)) openEditorDialog({ kind: 'options', editor, blockId: id });
    },
  };
}

function run(editor: Editor, command: Command): void {
  command(editor.state, editor.view.dispatch, editor.view);
  editor.view.focus();
}

const line = (key: string, label: string, help: string, command: Command): Insertion => ({
  key,
  group: 'Text',
  label,
  help,
  run: (editor) => run(editor, command),
});

const lines: readonly Insertion[] = [
  line('numbered', 'Numbered paragraph', 'Counts with the report', makeLines({ kind: 'numbered' })),
  line('plain', 'Paragraph', 'Without a number', makeLines({ kind: 'plain' })),
  line(
    'heading',
    'Heading',
    'First level below the section',
    makeLines({ kind: 'heading', level: 3, numbered: false }),
  ),
  line('subheading', 'Subheading', 'Second level', makeLines({ kind: 'heading', level: 4, numbered: false })),
];

const table = line('table', 'Table', 'With a heading row; Tab goes from cell to cell', insertTable);

const list = (marker: Parameters<typeof toggleList>[0], label: string, help: string): Insertion => ({
  key: marker,
  group: 'Lists',
  label,
  help,
  run: (editor) => run(editor, toggleList(marker)),
});

const lists: readonly Insertion[] = [
  list('alpha', 'List a), b), c)', 'Lettered points'),
  list('roman', 'List i), ii), iii)', 'Points in Roman numerals'),
  list('decimal', 'List 1., 2., 3.', 'Numbered points'),
  list('bullet', 'Bullets', 'Points without order'),
  list('dash', 'Dashes', 'Points without order, in the second rank'),
  {
    key: 'reference',
    group: 'Text',
    label: 'Cross-reference',
    help: 'To a paragraph, table, recommendation or appendix',
    run: (editor) => openEditorDialog({ kind: 'reference', editor }),
  },
];

/** Insertions whose label or help holds all that was typed, those first whose label begins with it. */
export function matchingInsertions(all: readonly Insertion[], typed: string): readonly Insertion[] {
  const wanted = typed
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => word !== '');
  return groups.flatMap((group) =>
    all.filter(
      (each) =>
        each.group === group &&
        wanted.every((word) => `${each.label} ${each.help}`.toLowerCase().includes(word)),
    ),
  );
}

const groups: readonly Insertion['group'][] = ['Text', 'Lists', 'From the programme', 'From this paper'];
