import type { Row } from '../../../shared/entities/index.ts';
import { compareWords } from '../../compareWords.ts';
import type { GridSort } from '../grid/Grid.tsx';
import { type ProgrammeParts, titleOf } from '../programmeParts.ts';
import { actionWords } from './actionWords.ts';

export type ProgrammeAction = Row<'action'>;
export type ActionColumnId = 'ref' | 'text' | 'owner' | 'due' | 'status' | 'note';

/** What the list of actions shows. */
export interface ActionView {
  readonly search: string;
  readonly state: 'open' | 'overdue' | 'ended' | 'all';
  /** Identifier of a post, or "none"; empty for all. */
  readonly owner: string;
  readonly sort: GridSort<ActionColumnId>;
}

export const firstActionView: ActionView = {
  search: '',
  state: 'open',
  owner: '',
  sort: { by: 'due', descending: false },
};

export const isOpen = ({ status }: ProgrammeAction): boolean => status === 'open' || status === 'inProgress';

/** Due before today and neither done nor dropped; what is due today is not overdue. */
export const isOverdue = (action: ProgrammeAction, today: string): boolean =>
  isOpen(action) && action.dueOn !== null && action.dueOn < today;

/** Actions that pass the filters, in the view's order; without a day or an owner last. */
export function actionList(parts: ProgrammeParts, view: ActionView): readonly ProgrammeAction[] {
  const words = view.search.toLowerCase().split(/\s+/).filter(Boolean);
  const owner = (action: ProgrammeAction): string => titleOf(parts.posts, action.ownerPostId);
  const found = parts.actions.filter((action) => {
    const text = [action.ref, action.text, action.note, owner(action)].join(' ').toLowerCase();
    return (
      inState(action, view.state, parts.today) &&
      (view.owner === '' || (action.ownerPostId ?? 'none') === view.owner) &&
      words.every((word) => text.includes(word))
    );
  });
  const key = (action: ProgrammeAction): string => {
    switch (view.sort.by) {
      case 'ref':
        return action.ref;
      case 'text':
        return action.text;
      case 'owner':
        return action.ownerPostId === null ? '' : owner(action);
      case 'due':
        return action.dueOn ?? '';
      case 'status':
        return String(Object.keys(actionWords).indexOf(action.status));
      case 'note':
        return action.note;
    }
  };
  const direction = view.sort.descending ? -1 : 1;
  return found.toSorted((a, b) => {
    const [first, second] = [key(a), key(b)];
    if (first === second) return compareWords(a.ref, b.ref);
    if (first === '' || second === '') return first === '' ? 1 : -1;
    return direction * compareWords(first, second);
  });
}

function inState(action: ProgrammeAction, state: ActionView['state'], today: string): boolean {
  switch (state) {
    case 'open':
      return isOpen(action);
    case 'overdue':
      return isOverdue(action, today);
    case 'ended':
      return !isOpen(action);
    case 'all':
      return true;
  }
}
