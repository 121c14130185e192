/** Lists of changes where some of the parts may not be seen by the public. */
import type { Block, Part } from '../blocks.ts';
import { paragraph } from '../make.ts';
import { changeList } from './changeList.ts';
import type { Changes } from './listChanges.ts';

/** The list that goes to everybody: of what the public may not see it says no more than that. */
export function openList({ changes, renumbered }: Changes, restricted: ReadonlySet<string>): Block[] {
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

/** Beginning of the ids of a part's own list. */
export const ownListId = (part: string): string => `${part}~changes`;

/** What the public may not see has its list in the part itself, and goes with it when a public edition is made. */
export function withOwnList(part: Part, { changes, renumbered }: Changes): Part {
  const own: Changes = {
    changes: changes.filter((change) => change.part === part.id),
    renumbered: renumbered.filter((each) => each.part === part.id),
  };
  if (own.changes.length + own.renumbered.length === 0) return part;
  const [title, ...rest] = part.blocks;
  const blocks = [
    ...(title === undefined ? [] : [title]),
    ...changeList(ownListId(part.id), own, true),
    ...rest,
  ];
  return { ...part, blocks };
}
