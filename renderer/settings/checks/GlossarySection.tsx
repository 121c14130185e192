import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import type { Row } from '../../../shared/entities/index.ts';
import { organisation } from '../../../shared/entities/organisation.ts';
import { Action } from '../../components/Action.tsx';
import { EmptyNote } from '../../components/EmptyNote.tsx';
import { SavingText } from '../../fields/SavingText.tsx';
import removeStyles from '../../components/IconButton.module.css';
import { FilterBox } from '../parts/FilterBox.tsx';
import { EntryField } from '../parts/EntryField.tsx';
import form from '../parts/Form.module.css';
import { Section } from '../parts/Section.tsx';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { NewTerm } from './NewTerm.tsx';
import { readWordings, wordingsText } from './wordings.ts';

type Entry = Row<'organisation'>['glossary'][number];

const entrySchema = organisation.shape.glossary.element;
const manyTerms = 8;

/** Names and abbreviations of the council's own, which the checks of language then know. */
export function GlossarySection() {
  const { council, readOnly } = useCouncil();
  const { glossary } = council;
  const save = useSaveCouncil()('glossary');
  const [adding, setAdding] = useState(false);
  const [typed, setTyped] = useState('');
  const list = useRef<HTMLDivElement>(null);
  const lines = [...glossary.entries()]
    .filter(([, { term, means }]) => `${term} ${means}`.toLowerCase().includes(typed.trim().toLowerCase()))
    .sort(([, a], [, b]) => a.term.localeCompare(b.term, 'en-GB'));
  return (
    <Section
      title="Glossary"
      lead="Names and abbreviations of the council’s own, beside the statutes and bodies that Tabled knows. The checks point out a wrong wording and an abbreviation that nobody explains."
      action={
        !readOnly &&
        !adding && (
          <Action weight="main" onPress={() => setAdding(true)}>
            <Plus aria-hidden="true" size={17} /> New term
          </Action>
        )
      }
    >
      {adding && (
        <NewTerm
          key={glossary.length}
          terms={glossary.map(({ term }) => term)}
          onAdd={(entry) => save([...glossary, entry])}
          onClose={() => setAdding(false)}
        />
      )}
      {glossary.length > manyTerms && <FilterBox label="Find a term" value={typed} onChange={setTyped} />}
      {glossary.length === 0 && !adding && (
        <EmptyNote title="The glossary has no terms yet">
          Add what your papers get wrong: “Ourtown Better Together” that is never “Ourtown Better Togther”, or
          “OBT” with what it stands for.
        </EmptyNote>
      )}
      {glossary.length > 0 && lines.length === 0 && (
        <EmptyNote title="No term matches">Try a part of the term or of what it stands for.</EmptyNote>
      )}
      {lines.length > 0 && (
        <div ref={list} tabIndex={-1} className={form.list}>
          <div className={`${form.fields} ${form.three} ${form.heads}`} aria-hidden="true">
            <span>As it is written</span>
            <span>What it stands for</span>
            <span>Never written as</span>
            <span />
          </div>
          {lines.map(([at, entry]) => {
            const change = (fields: Partial<Entry>) =>
              save(glossary.map((each, index) => (index === at ? { ...each, ...fields } : each)));
            const shared = { of: entrySchema, entry, change, readOnly } as const;
            return (
              // Terms have no identity but their place.
              <fieldset key={at} aria-label={entry.term} className={`${form.fields} ${form.three}`}>
                <EntryField {...shared} field="term" hiddenLabel={`Term ${entry.term}`} />
                <EntryField
                  {...shared}
                  field="means"
                  multiline
                  placeholder="A name"
                  hiddenLabel={`What ${entry.term} stands for`}
                />
                <SavingText
                  label={`Never written as, for ${entry.term}`}
                  value={wordingsText(entry.not)}
                  multiline
                  placeholder="None"
                  isReadOnly={readOnly}
                  read={(text) => ({ ok: true, value: text })}
                  save={(text) => change({ not: [...readWordings(text)] })}
                />
                {readOnly ? (
                  <span />
                ) : (
                  <Button
                    className={`${removeStyles.remove}`}
                    aria-label={`Take away ${entry.term}`}
                    onPress={() => {
                      list.current?.focus();
                      void save(glossary.filter((_, index) => index !== at));
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
    </Section>
  );
}
