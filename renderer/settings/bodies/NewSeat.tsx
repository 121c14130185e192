import { useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { dayText } from '../../fields/dayText.ts';
import { createRow } from '../../history/steps.ts';
import { AddForm } from '../../programme/parts/AddForm.tsx';
import { today } from '../../today.ts';
import { SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';

interface NewSeatProps {
  readonly body: Row<'body'>;
  readonly posts: readonly Row<'post'>[];
  readonly onClose: () => void;
}

/** Seats one post; the form stays for the next one, beginning with the first post that has no seat. */
export function NewSeat({ body, posts, onClose }: NewSeatProps) {
  const { rows } = useCouncil();
  const seats = rows.membership.filter(({ bodyId }) => bodyId === body.id);
  const free = posts.find(({ id }) => !seats.some(({ postId }) => postId === id)) ?? posts[0];
  const [chosen, setChosen] = useState<string | null>(null);
  const postId = chosen ?? free?.id ?? '';
  const add = async (values: Readonly<Record<string, unknown>>): Promise<Problem | null> => {
    const made = await createRow('membership', {
      bodyId: body.id,
      postId,
      role: String(values['role']),
      position: Math.max(0, ...seats.map(({ position }) => position)) + 1,
      from: String(values['from']),
      until: null,
    });
    if (!made.ok) return made.problem;
    setChosen(null);
    return null;
  };
  return (
    <section aria-label="New member" className={form.card}>
      <AddForm
        key={seats.length}
        kind="membership"
        fields={[
          { name: 'role', initial: seats.length === 0 ? 'Chair' : 'Member' },
          { name: 'from', form: 'day', initial: dayText(seats.at(-1)?.from ?? today()) },
        ]}
        submit="Seat this member"
        onAdd={add}
        onCancel={onClose}
        cancelWord="Done"
        takesFocus
      >
        <SelectLine
          label="Post"
          options={posts.map(({ id, title }) => ({ value: id, label: title }))}
          value={postId}
          onChange={setChosen}
        />
      </AddForm>
    </section>
  );
}
