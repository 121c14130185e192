import { useId, useState } from 'react';
import { Form } from 'react-aria-components';
import { addDays } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { Action } from '../../components/Action.tsx';
import actionStyles from '../../components/Action.module.css';
import { Button } from 'react-aria-components';
import { saveFields } from '../../store.ts';
import { today } from '../../today.ts';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';
import { HolderLines } from './HolderLines.tsx';
import { type HolderDraft, addHolder, holderDraftProblem } from './newHolder.ts';
import { holdersOf } from './posts.ts';

interface NewHolderProps {
  readonly post: Row<'post'>;
  readonly onClose: () => void;
}

/** Hands a post to somebody; who held it until then leaves it the day before. */
export function NewHolder({ post, onClose }: NewHolderProps) {
  const { council, rows } = useCouncil();
  const id = useId();
  const [draft, setDraft] = useState<HolderDraft>({ personId: null, name: '', from: today() });
  const [problem, setProblem] = useState<string | null>(null);
  const send = async (): Promise<void> => {
    const wrong = holderDraftProblem(draft);
    if (wrong !== null) return setProblem(wrong);
    const before = holdersOf(rows, post.id).find(({ from, until }) => until === null && from < draft.from);
    const refused = await addHolder(council.id, post.id, draft);
    if (refused !== null) return setProblem(refused.message);
    if (before !== undefined) await saveFields('postHolder', before.id, { until: addDays(draft.from, -1) });
    onClose();
  };
  return (
    <section aria-label="New holder" className={form.card}>
      <Form
        className={`${form.stack}`}
        onSubmit={(event) => {
          event.preventDefault();
          void send();
        }}
      >
        <HolderLines id={id} draft={draft} onChange={setDraft} problem={problem} />
        <p className={form.about}>
          Whoever holds the post until then is given the day before as the last day.
        </p>
        <div className={form.buttons}>
          <Button type="submit" className={`${actionStyles.main}`}>
            Add holder
          </Button>
          <Action weight="quiet" onPress={onClose}>
            Cancel
          </Action>
        </div>
      </Form>
    </section>
  );
}
