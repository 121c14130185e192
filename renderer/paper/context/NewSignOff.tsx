import { useId, useRef, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import { Action } from '../../components/Action.tsx';
import fieldStyles from '../../fields/RowField.module.css';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import form from '../../programme/parts/PanelForm.module.css';
import { useEscape } from '../../programme/parts/useEscape.ts';
import type { PaperParts } from '../paperParts.ts';

/** Asks somebody to clear the paper for something that the council's rules do not name. */
export function NewSignOff({ parts }: { readonly parts: PaperParts }) {
  const id = useId();
  const section = useRef<HTMLElement>(null);
  const { paper, template } = parts;
  const [isOpen, setIsOpen] = useState(false);
  const [key, setKey] = useState(template.sections[0]?.key ?? '');
  useEscape(section, () => setIsOpen(false));
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('signOff', {
      paperId: paper.id,
      section: key,
      kind: String(values['kind']),
      postId: null,
      printedAs: '',
      status: 'requested',
      dueOn: values['dueOn'] as string | null,
      signedOn: null,
      comment: '',
      signedContent: null,
    });
    if (!made.ok) return made.problem;
    setIsOpen(false);
    return null;
  };
  return (
    <section ref={section} aria-label="Ask for a sign-off" className={form.group}>
      {isOpen ? (
        <AddForm
          kind="signOff"
          fields={[{ name: 'kind' }, { name: 'dueOn', form: 'day' }]}
          submit="Ask for it"
          onAdd={add}
          takesFocus
        >
          <div className={fieldStyles.field}>
            <label htmlFor={`${id}-section`} className={fieldStyles.label}>
              Printed under
            </label>
            <select
              id={`${id}-section`}
              className={`${fieldStyles.input} ${fieldStyles.choice}`}
              value={key}
              onChange={({ target }) => setKey(target.value)}
            >
              {template.sections.map((each) => (
                <option key={each.key} value={each.key}>
                  {each.heading}
                </option>
              ))}
            </select>
          </div>
          <div>
            <Action weight="quiet" onPress={() => setIsOpen(false)}>
              Cancel
            </Action>
          </div>
        </AddForm>
      ) : (
        <div>
          <Action onPress={() => setIsOpen(true)}>Ask for another sign-off …</Action>
        </div>
      )}
    </section>
  );
}
