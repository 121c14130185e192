import type { ReactNode } from 'react';
import type { Problem } from '../../../shared/api.ts';
import { type Organisation, organisation } from '../../../shared/entities/organisation.ts';
import { usualRules } from '../../../shared/usualRules.ts';
import type { FieldLook } from '../../fields/ValueField.tsx';
import { useCouncil } from '../useCouncil.ts';
import { DatedRules } from './DatedRules.tsx';
import { EntryField } from './EntryField.tsx';
import { useSaveCouncil } from './useSaveCouncil.ts';

type List = 'noticePeriods' | 'callIn' | 'keyDecisions' | 'clearance';

/** What the form of an entry is made with. */
interface EntryForm<T> {
  readonly entry: T;
  readonly change: (fields: Partial<T>) => Promise<Problem | null>;
  /** Fields of the entry, one after the other, that look alike. */
  readonly fields: (names: readonly (keyof T & string)[], look: Omit<FieldLook, 'isReadOnly'>) => ReactNode;
}

interface CouncilRulesProps<L extends List> {
  readonly list: L;
  readonly children: (form: EntryForm<Organisation[L][number]>) => ReactNode;
}

/** One of the council's lists of rules that hold from a day on; the first entry is what most councils do. */
export function CouncilRules<L extends List>({ list, children }: CouncilRulesProps<L>) {
  type Entry = Organisation[L][number];
  const { council, readOnly } = useCouncil();
  const save = useSaveCouncil();
  return (
    <DatedRules<Entry>
      readOnly={readOnly}
      entries={council[list]}
      save={(entries) => save(list)(entries as Organisation[L])}
      first={(from) => usualRules(from, council.nation)[list][0] as Entry}
    >
      {(entry, change) =>
        children({
          entry,
          change,
          fields: (names, look) =>
            names.map((field) => (
              <EntryField
                key={field}
                of={organisation.shape[list].element}
                entry={entry}
                field={field}
                readOnly={readOnly}
                change={change}
                {...look}
              />
            )),
        })
      }
    </DatedRules>
  );
}
