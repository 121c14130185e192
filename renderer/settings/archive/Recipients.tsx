import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Row } from '../../../shared/entities/index.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { Action } from '../../components/Action.tsx';
import removeStyles from '../../components/IconButton.module.css';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { NewRecipient } from './NewRecipient.tsx';

type Recipient = Row<'organisation'>['archiveRecipients'][number];

const schema = organisation.shape.archiveRecipients.element;

/** Those for whom a restricted record is encrypted. */
export function Recipients() {
  const { council, readOnly } = useCouncil();
  const recipients = council.archiveRecipients;
  const save = useSaveCouncil()('archiveRecipients');
  const [adding, setAdding] = useState(false);
  const list = useRef<HTMLDivElement>(null);
  return (
    <>
      {recipients.length === 0 && !adding && <p className={form.about}>Nobody has been named.</p>}
      {recipients.length > 0 && (
        <div ref={list} tabIndex={-1} className={form.list}>
          {[...recipients.entries()].map(([at, entry]) => {
            const change = (fields: Partial<Recipient>) =>
              save(recipients.map((each, index) => (index === at ? { ...each, ...fields } : each)));
            const shared = { of: schema, entry, change, readOnly } as const;
            return (
              // Recipients have no identity but their place.
              <fieldset key={at} aria-label={entry.name} className={`${form.fields} ${form.two}`}>
                <EntryField {...shared} field="name" hiddenLabel={`Name of recipient ${at + 1}`} />
                <EntryField {...shared} field="recipient" hiddenLabel={`Recipient of ${entry.name}`} />
                {readOnly ? (
                  <span />
                ) : (
                  <Button
                    className={`${removeStyles.remove}`}
                    aria-label={`Take away ${entry.name}`}
                    onPress={() => {
                      list.current?.focus();
                      void save(recipients.filter((_, index) => index !== at));
                    }}
                  >
                    <X aria-hidden="true" size={16} />
                  </Button>
                )}
              </fieldset>
            );
          })}
        </div>
      )}
      {adding && (
        <NewRecipient
          onAdd={async (entry) => {
            const refused = await save([...recipients, entry]);
            if (refused === null) setAdding(false);
            return refused;
          }}
          onClose={() => setAdding(false)}
        />
      )}
      {!readOnly && !adding && (
        <div>
          <Action onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> Name somebody
          </Action>
        </div>
      )}
    </>
  );
}
