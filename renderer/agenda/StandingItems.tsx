import { Check } from 'lucide-react';
import { useRef, useState } from 'react';
import { Checkbox, CheckboxGroup, Label } from 'react-aria-components';
import type { Row, Rows } from '../../shared/entities/index.ts';
import { ModalDialog } from '../checks/ModalDialog.tsx';
import { Action } from '../components/Action.tsx';
import { changeTogether } from '../history/steps.ts';
import { saveFields } from '../store.ts';
import styles from './Choose.module.css';
import { arrange } from './arrange.ts';
import { withStanding } from './placeItems.ts';
import { standingItemsFrom, standingItemsOf, wordedFor } from './standingItems.ts';

interface StandingItemsProps {
  readonly meeting: Row<'meeting'>;
  readonly body: Row<'body'>;
  readonly rows: Rows;
  readonly items: readonly Row<'agendaItem'>[];
  readonly onClosed: () => void;
}

/** The items that stand on every agenda of a body, those that are missing here chosen already. */
export function StandingItems({ meeting, body, rows, items, onClosed }: StandingItemsProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const offered = standingItemsOf(body);
  const isThere = (title: string): boolean =>
    items.some((item) => item.title.toLowerCase() === title.toLowerCase());
  const missing = offered.filter(({ title }) => !isThere(title));
  const [chosen, setChosen] = useState<readonly string[]>(missing.map(({ title }) => title));
  const [said, setSaid] = useState('');
  const own = standingItemsFrom(items);
  const add = async (): Promise<void> => {
    const picked = missing
      .filter(({ title }) => chosen.includes(title))
      .map((item) => wordedFor(item, rows, meeting));
    const after = withStanding(items, picked, meeting.id);
    if ((await changeTogether(arrange(items, after))) !== null) dialog.current?.close();
  };
  const keep = async (): Promise<void> => {
    const refused = await saveFields('body', body.id, { standingItems: own });
    setSaid(refused === null ? `Kept: ${body.name} begins its next agenda with these.` : refused.message);
  };
  return (
    <ModalDialog title={`Standing items of ${body.name}`} dialog={dialog} onClosed={onClosed}>
      <CheckboxGroup className={`${styles.list}`} value={[...chosen]} onChange={setChosen}>
        <Label className={`${styles.soft}`}>
          {body.standingItems.length > 0
            ? `As ${body.name} has kept them.`
            : 'What most councils open and close a meeting with.'}{' '}
          Those that are on the agenda already are marked.
        </Label>
        {offered.map(({ title, detail }) => (
          <Checkbox key={title} value={title} isDisabled={isThere(title)} className={`${styles.choice}`}>
            {({ isSelected }) => (
              <>
                <span className={styles.box} aria-hidden="true">
                  {(isSelected || isThere(title)) && <Check size={14} strokeWidth={3} />}
                </span>
                <span>
                  {title}
                  {isThere(title) ? (
                    <span className={styles.soft}>On the agenda already</span>
                  ) : (
                    detail !== '' && <span className={styles.soft}>{detail}</span>
                  )}
                </span>
              </>
            )}
          </Checkbox>
        ))}
      </CheckboxGroup>
      {own.length > 0 && (
        <div className={styles.keep}>
          <Action weight="quiet" onPress={() => void keep()}>
            Keep the {own.length} standing items of this agenda for {body.name}
          </Action>
          <output className={styles.soft}>{said}</output>
        </div>
      )}
      <div className={styles.actions}>
        <Action onPress={() => dialog.current?.close()}>Close</Action>
        <Action
          weight="main"
          isDisabled={missing.every(({ title }) => !chosen.includes(title))}
          onPress={() => void add()}
        >
          Add to the agenda
        </Action>
      </div>
    </ModalDialog>
  );
}
