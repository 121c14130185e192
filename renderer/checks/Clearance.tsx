import { useState } from 'react';
import type { PaperContext } from '../../shared/checks/check.ts';
import { type ClearanceState, clearance } from '../../shared/checks/clearance.ts';
import { readiness } from '../../shared/checks/readiness.ts';
import { formatDate } from '../../shared/dates.ts';
import { Action } from '../components/Action.tsx';
import { today } from '../today.ts';
import styles from './Clearance.module.css';
import { clearanceWords } from './clearanceWords.ts';
import { sign, unsign } from './signing.ts';
import type { Checks } from './useChecks.ts';

interface ClearanceProps {
  readonly paperId: string;
  readonly checks: Checks;
  readonly readOnly: boolean;
}

/** What a paper waits for, in one line, and its sign-offs: who, for what, by when, and whether they still hold. */
export function Clearance({ paperId, checks, readOnly }: ClearanceProps) {
  const [problem, setProblem] = useState('');
  if (checks.kind !== 'ready') return null;
  const context = checks.context.papers.find(({ paper }) => paper.id === paperId);
  if (context === undefined) return null;
  const now = today();
  const { ready, line } = readiness(context, checks.findings, now);
  const states = clearance(context);
  const act = async (state: ClearanceState): Promise<void> => {
    const refused = await (state.state === 'signed' ? unsign(context, state) : sign(context, state, now));
    setProblem(refused?.message ?? '');
  };
  return (
    <div className={styles.clearance}>
      <p className={ready ? styles.ready : styles.waiting}>{line}</p>
      {states.length > 0 && (
        <ul aria-label={`Sign-offs of ${context.paper.shortTitle}`}>
          {states.map((state) => (
            <SignOff
              key={state.kind}
              state={state}
              paper={context}
              readOnly={readOnly}
              onAct={() => void act(state)}
            />
          ))}
        </ul>
      )}
      <p role="alert" className={styles.problem}>
        {problem}
      </p>
    </div>
  );
}

interface SignOffProps {
  readonly state: ClearanceState;
  readonly paper: PaperContext;
  readonly readOnly: boolean;
  readonly onAct: () => void;
}

function SignOff({ state, paper, readOnly, onAct }: SignOffProps) {
  const { kind, post, dueOn, comment, changed } = state;
  const action = {
    missing: 'Sign',
    requested: 'Sign',
    refused: 'Sign',
    stale: 'Sign again',
    signed: 'Unsign',
  }[state.state];
  const facts = [
    post,
    dueOn === null || state.state === 'signed' ? '' : `due ${formatDate(dueOn, 'medium')}`,
    comment,
  ];
  return (
    <li className={styles.signOff}>
      <div className={styles.words}>
        <p>
          <strong>{kind}</strong> <span className={styles[state.state]}>{clearanceWords(state)}</span>
        </p>
        <p className={styles.soft}>{facts.filter(Boolean).join(' · ')}</p>
        {changed.length > 0 && (
          <p className={styles.soft}>Changed since: {changed.map((title) => `“${title}”`).join(', ')}</p>
        )}
      </div>
      {!readOnly && (
        <Action weight="quiet" label={`${action}: ${kind}, ${paper.paper.shortTitle}`} onPress={onAct}>
          {action}
        </Action>
      )}
    </li>
  );
}
