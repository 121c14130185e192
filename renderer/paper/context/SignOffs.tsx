import { useState } from 'react';
import type { PaperContext } from '../../../shared/checks/check.ts';
import { type ClearanceState, clearance } from '../../../shared/checks/clearance.ts';
import { formatDate } from '../../../shared/dates.ts';
import type { Row } from '../../../shared/entities/index.ts';
import { clearanceWords } from '../../checks/clearanceWords.ts';
import { refuse, requestSignOff, rowOfSignOff, sign, unsign } from '../../checks/signing.ts';
import { Action } from '../../components/Action.tsx';
import { RowChoice } from '../../fields/RowChoice.tsx';
import { RowField } from '../../fields/RowField.tsx';
import { RemoveButton } from '../../history/RemoveButton.tsx';
import form from '../../programme/parts/PanelForm.module.css';
import { today } from '../../today.ts';
import type { PaperParts } from '../paperParts.ts';
import { NewSignOff } from './NewSignOff.tsx';
import styles from './SignOffs.module.css';

interface SignOffsProps {
  readonly parts: PaperParts;
  /** Undefined while the paper has not been checked yet. */
  readonly context: PaperContext | undefined;
  /** Whether the paper is on an agenda: what is due when hangs on it. */
  readonly isReal: boolean;
  readonly isReadOnly: boolean;
}

/** Who clears the paper for what: asked for, signed or refused, with what was said, and whether it still holds. */
export function SignOffs({ parts, context, isReal, isReadOnly }: SignOffsProps) {
  const [problem, setProblem] = useState('');
  if (context === undefined) return <output className={form.hint}>Reading the paper …</output>;
  const states = clearance(context);
  const act = async (work: Promise<{ readonly message: string } | null>): Promise<void> =>
    setProblem((await work)?.message ?? '');
  return (
    <>
      {states.length === 0 && (
        <p className={form.hint}>
          Nobody has been asked to clear this paper, and the council’s rules ask for nobody. Ask below for
          finance, legal or whoever has to see it before it is published.
        </p>
      )}
      <ul className={styles.list}>
        {states.map((state) => (
          <SignOff
            key={state.kind}
            state={state}
            row={rowOfSignOff(context, state)}
            parts={parts}
            isReal={isReal}
            isReadOnly={isReadOnly}
            onAsk={() => void act(requestSignOff(context, state, isReal ? state.dueOn : null))}
            onSign={() => void act(sign(context, state, today()))}
            onUnsign={() => void act(unsign(context, state))}
            onRefuse={() => void act(refuse(context, state))}
          />
        ))}
      </ul>
      <p role="alert" className={problem === '' ? 'visuallyHidden' : form.problem}>
        {problem}
      </p>
      {!isReadOnly && <NewSignOff parts={parts} />}
    </>
  );
}

interface SignOffProps {
  readonly state: ClearanceState;
  readonly row: Row<'signOff'> | undefined;
  readonly parts: PaperParts;
  readonly isReal: boolean;
  readonly isReadOnly: boolean;
  readonly onAsk: () => void;
  readonly onSign: () => void;
  readonly onUnsign: () => void;
  readonly onRefuse: () => void;
}

function SignOff(props: SignOffProps) {
  const { state, row, parts, isReal, isReadOnly, onAsk, onSign, onUnsign, onRefuse } = props;
  const { kind, post, dueOn, changed } = state;
  const { posts, template, paper } = parts;
  const due =
    isReal && dueOn !== null && state.state !== 'signed' ? `due ${formatDate(dueOn, 'medium')}` : '';
  const sections = [
    ...new Map([
      ...template.sections.map((each) => [each.key, each.heading] as const),
      ...paper.sections.flatMap((each) => (each.heading === null ? [] : [[each.key, each.heading] as const])),
    ]),
  ];
  const signing = state.state === 'signed' ? 'Unsign' : state.state === 'stale' ? 'Sign again' : 'Sign';
  const shared = row === undefined ? null : ({ kind: 'signOff', row, isReadOnly } as const);
  return (
    <li className={styles.signOff}>
      <p>
        <strong>{kind}</strong> <span className={styles[state.state]}>{clearanceWords(state)}</span>
      </p>
      <p className={form.hint}>{[post, due].filter(Boolean).join(' · ')}</p>
      {changed.length > 0 && (
        <p className={form.hint}>Changed since: {changed.map((title) => `“${title}”`).join(', ')}</p>
      )}
      {shared !== null && (
        <>
          <RowField {...shared} field="comment" multiline />
          <details className={styles.more}>
            <summary>Who, by when, and where it prints</summary>
            <RowChoice
              {...shared}
              field="postId"
              options={posts.map(({ id, title }) => ({ value: id, label: title }))}
              none="Nobody named"
            />
            <RowField {...shared} field="printedAs" />
            <RowField {...shared} field="dueOn" form="day" />
            <RowChoice
              {...shared}
              field="section"
              options={[
                ...(sections.some(([key]) => key === shared.row.section)
                  ? []
                  : [{ value: shared.row.section, label: 'Nowhere in this paper' }]),
                ...sections.map(([value, label]) => ({ value, label })),
              ]}
            />
          </details>
        </>
      )}
      {!isReadOnly && (
        <div className={styles.actions}>
          {state.state === 'missing' && (
            <Action weight="quiet" label={`Ask for it: ${kind}`} onPress={onAsk}>
              Ask for it
            </Action>
          )}
          <Action
            weight="quiet"
            label={`${signing}: ${kind}`}
            onPress={state.state === 'signed' ? onUnsign : onSign}
          >
            {signing}
          </Action>
          {row !== undefined && state.state !== 'refused' && (
            <Action weight="quiet" label={`Refuse: ${kind}`} onPress={onRefuse}>
              Refuse
            </Action>
          )}
          {row !== undefined && <RemoveButton kind="signOff" id={row.id} what={`the ${kind} sign-off`} />}
        </div>
      )}
    </li>
  );
}
