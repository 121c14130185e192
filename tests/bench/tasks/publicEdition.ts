import { join } from 'node:path';
import { exportDocument } from '../../../electron/export/export.ts';
import type { Document, Restriction } from '../../../shared/document/blocks.ts';
import type { Edition } from '../../../shared/editions.ts';
import { makePack } from '../content.ts';
import { documentOf } from '../engines/ours.ts';
import type { Task } from './task.ts';

const restriction: Restriction = {
  kind: 'exempt',
  openTitle: 'A report that is not for publication',
  marking: 'Not for publication',
  reason:
    'Not for publication by virtue of paragraph 3 of Part 1 of Schedule 12A to the Local Government Act 1972.',
  resolution: 'That the public be excluded from the meeting while this item is considered.',
};

/** The public's edition of a pack, every fourth report of which is exempt: numbered as the whole, redacted, and searched. */
export const publicEdition: Task = {
  name: 'public',
  what: 'public edition, searched for what is exempt',
  size: 300,
  quickSize: 100,
  prepare: () => undefined,
  async run(folder, size) {
    const plain = documentOf(makePack(size));
    const document: Document = {
      ...plain,
      parts: plain.parts.map((part, at) =>
        at % 4 === 1
          ? { ...part, marking: restriction.marking, restriction, blocks: withOwnWords(part) }
          : part,
      ),
    };
    const timed = async (edition: Edition): Promise<[number, number]> => {
      const started = performance.now();
      const exported = await exportDocument(document, {
        format: 'pdf',
        edition,
        file: join(folder, `${edition}.pdf`),
      });
      if (!exported.ok) throw new Error(exported.problem.message);
      return [(performance.now() - started) / 1000, exported.value.pages ?? 0];
    };
    const [members] = await timed('members');
    const [seconds, pages] = await timed('public');
    return { pages, seconds, besides: [{ name: 'members’ edition of the same', seconds: members }] };
  },
};

/** Synthetic reports share their sentences: what is exempt has some that stand nowhere else. */
const withOwnWords = ({ id, blocks }: Document['parts'][number]): Document['parts'][number]['blocks'] => [
  ...blocks,
  ...Array.from({ length: 20 }, (_, at) => ({
    kind: 'paragraph' as const,
    id: `${id}x${at}`,
    text: [
      {
        kind: 'text' as const,
        text: `Bidder ${id} ${at} offered terms ${at} that nobody else may learn of before award ${id}.`,
      },
    ],
  })),
];
