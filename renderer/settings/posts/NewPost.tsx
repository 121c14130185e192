import { useId, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { optionsOf } from '../../fields/optionsOf.ts';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import { today } from '../../today.ts';
import { SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';
import { HolderLines } from './HolderLines.tsx';
import { type HolderDraft, addHolder, holderDraftProblem } from './newHolder.ts';
import { postKindWords, postsOf } from './posts.ts';

/** Adds a post and, where one is named, its holder; the form stays for the next post. */
export function NewPost({ onClose }: { readonly onClose: () => void }) {
  const { council, rows } = useCouncil();
  const id = useId();
  const [kind, setKind] = useState<Row<'post'>['kind']>('officer');
  const empty: HolderDraft = { personId: null, name: '', from: today() };
  const [holder, setHolder] = useState(empty);
  const [problem, setProblem] = useState<string | null>(null);
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const named = holder.personId !== null || holder.name.trim() !== '';
    const wrong = named ? holderDraftProblem(holder) : null;
    setProblem(wrong);
    if (wrong !== null) return null;
    const made = await createRow('post', {
      organisationId: council.id,
      title: String(values['title']),
      kind,
    });
    if (!made.ok) return made.problem;
    const refused = named ? await addHolder(council.id, made.value.id, holder) : null;
    setHolder(empty);
    return refused;
  };
  return (
    <section aria-label="New post" className={form.card}>
      <AddForm
        key={postsOf(rows, council.id).length}
        kind="post"
        fields={[{ name: 'title' }]}
        submit="Add post"
        onAdd={add}
        onCancel={onClose}
        cancelWord="Done"
        takesFocus
      >
        <SelectLine
          label="Kind"
          options={optionsOf(postKindWords)}
          value={kind}
          onChange={(chosen) => setKind(chosen as Row<'post'>['kind'])}
        />
        <HolderLines id={id} draft={holder} onChange={setHolder} problem={problem} isOptional />
      </AddForm>
    </section>
  );
}
