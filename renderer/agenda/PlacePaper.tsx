import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { ListBox, ListBoxItem, type Selection } from 'react-aria-components';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { SearchBox } from '../components/SearchBox.tsx';
import { changeTogether } from '../history/steps.ts';
import styles from './Choose.module.css';
import { type NewItem, arrange } from './arrange.ts';
import { restrictedAt } from '../../shared/restriction/restrictedAt.ts';
import { type PlaceablePaper, placeablePapers, withPaper } from './placeItems.ts';

interface PlacePaperProps {
  readonly meeting: Row<'meeting'>;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
  readonly items: readonly Row<'agendaItem'>[];
  readonly onClosed: () => void;
}

/** The council's papers that are not on this agenda, those that no meeting has first; one or several are placed at once. */
export function PlacePaper({ meeting, organisation, rows, items, onClosed }: PlacePaperProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<Selection>(new Set());
  const all = placeablePapers(rows.paper, rows.agendaItem, rows.meeting, {
    id: meeting.id,
    organisationId: organisation.id,
  });
  const words = search.toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter(({ paper }) =>
    words.every((word) => `${paper.title} ${paper.reportNumber} ${paper.ref}`.toLowerCase().includes(word)),
  );
  const picked = all.filter(({ paper }) => chosen === 'all' || chosen.has(paper.id));
  const place = async (): Promise<void> => {
    const after = picked.reduce<readonly (Row<'agendaItem'> | NewItem)[]>(
      (agenda, { paper }) => withPaper(agenda, paper, meeting, organisation.nation),
      items,
    );
    if ((await changeTogether(arrange(items, after))) !== null) dialog.current?.close();
  };
  return (
    <ModalDialog title="Place papers on the agenda" dialog={dialog} onClosed={onClosed}>
      {all.length === 0 ? (
        <p className={styles.soft}>
          Every paper of {organisation.name} is on this agenda, or there is none yet. A paper is written on
          its own screen and then placed here.
        </p>
      ) : (
        <>
          <SearchBox
            value={search}
            onChange={setSearch}
            label="Search papers"
            placeholder="Search by title or report number"
          />
          <ListBox
            aria-label="Papers"
            className={`${styles.list}`}
            items={found.map((each) => ({ ...each, id: each.paper.id }))}
            selectionMode="multiple"
            selectedKeys={chosen}
            onSelectionChange={setChosen}
            renderEmptyState={() => <p className={styles.soft}>No paper matches.</p>}
          >
            {({ paper, elsewhere }) => (
              <ListBoxItem id={paper.id} textValue={paper.title} className={`${styles.choice}`}>
                {({ isSelected }) => (
                  <>
                    <span className={styles.box} aria-hidden="true">
                      {isSelected && <Check size={14} strokeWidth={3} />}
                    </span>
                    <span>
                      {paper.title}
                      <span className={styles.soft}>{described({ paper, elsewhere }, meeting.date)}</span>
                    </span>
                  </>
                )}
              </ListBoxItem>
            )}
          </ListBox>
        </>
      )}
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Cancel</Action>
        <Action weight="main" isDisabled={picked.length === 0} onPress={() => void place()}>
          {picked.length > 1 ? `Place ${picked.length} papers` : 'Place the paper'}
        </Action>
      </div>
    </ModalDialog>
  );
}

const described = ({ paper, elsewhere }: PlaceablePaper, date: string): string =>
  [
    paper.reportNumber === '' ? '' : `Report ${paper.reportNumber}`,
    paper.status === 'draft' ? 'Draft' : 'Cleared',
    restrictedAt(paper, date) ? 'Not for the public' : '',
    elsewhere.length === 0 ? 'On no agenda yet' : `On the agenda of ${elsewhere.join(', ')}`,
  ]
    .filter(Boolean)
    .join(' · ');
