import { ChevronDown, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, Menu, MenuItem, MenuTrigger, Popover, Separator } from 'react-aria-components';
import type { Row, Rows } from '../../shared/entities/index.ts';
import actionStyles from '../components/Action.module.css';
import { changeTogether } from '../history/steps.ts';
import styles from './AddToAgenda.module.css';
import { PlacePaper } from './PlacePaper.tsx';
import { StandingItems } from './StandingItems.tsx';
import { type NewItem, arrange, numberedAgain } from './arrange.ts';
import { withExclusion, withStanding, withVerbal } from './placeItems.ts';

interface AddToAgendaProps {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly organisation: Row<'organisation'>;
  readonly rows: Rows;
  readonly items: readonly Row<'agendaItem'>[];
}

/** What can come onto an agenda, and the two things that are done to all of it. */
export function AddToAgenda({ meeting, body, organisation, rows, items }: AddToAgendaProps) {
  const [dialog, setDialog] = useState<'paper' | 'standing' | null>(null);
  const close = (): void => setDialog(null);
  const place = async (after: readonly (Row<'agendaItem'> | NewItem)[]): Promise<void> => {
    const changed = await changeTogether(arrange(items, after));
    const made = changed?.find(({ row }) => !items.some(({ id }) => id === row.id));
    if (made !== undefined) focusTitle(made.row.id);
  };
  const blank = (kind: 'standing' | 'verbal', title: string): NewItem => ({
    meetingId: meeting.id,
    kind,
    title,
    detail: '',
    paperId: null,
  });
  const choose = (key: string): void => {
    switch (key) {
      case 'paper':
      case 'standing':
        return setDialog(key);
      case 'verbal':
        return void place(withVerbal(items, blank('verbal', 'New verbal item')));
      case 'item':
        return void place(
          withStanding(items, [{ title: 'New item', detail: '', place: 'before' }], meeting.id),
        );
      case 'exclusion':
        return void place(withExclusion(items, rows.paper, meeting, organisation.nation));
      case 'number':
        return void changeTogether(numberedAgain(items));
    }
  };
  const isCounted = items.every(({ number }, at) => number === String(at + 1));
  return (
    <>
      <MenuTrigger>
        <Button className={`${actionStyles.plain}`}>
          <Plus aria-hidden="true" size={16} /> Add to the agenda <ChevronDown aria-hidden="true" size={15} />
        </Button>
        <Popover placement="bottom start" className={`${styles.popover}`}>
          <Menu className={`${styles.menu}`} onAction={(key) => choose(String(key))}>
            <MenuItem id="paper" className={`${styles.choice}`}>
              A paper …
            </MenuItem>
            <MenuItem id="standing" className={`${styles.choice}`}>
              Standing items of {body.name} …
            </MenuItem>
            <MenuItem id="item" className={`${styles.choice}`}>
              Another item without a paper
            </MenuItem>
            <MenuItem id="verbal" className={`${styles.choice}`}>
              A verbal item
            </MenuItem>
            <MenuItem id="exclusion" className={`${styles.choice}`}>
              Exclusion of the public
            </MenuItem>
            <Separator className={`${styles.line}`} />
            <MenuItem id="number" className={`${styles.choice}`} isDisabled={isCounted}>
              Number all items again from 1
            </MenuItem>
          </Menu>
        </Popover>
      </MenuTrigger>
      {dialog === 'paper' && (
        <PlacePaper
          meeting={meeting}
          organisation={organisation}
          rows={rows}
          items={items}
          onClosed={close}
        />
      )}
      {dialog === 'standing' && (
        <StandingItems meeting={meeting} body={body} rows={rows} items={items} onClosed={close} />
      )}
    </>
  );
}

/** The title of what was just added is there to be typed over. */
function focusTitle(id: string): void {
  requestAnimationFrame(() => {
    const title = document.querySelector<HTMLTextAreaElement>(`[data-key="${id}"] textarea`);
    title?.focus();
    title?.select();
  });
}
