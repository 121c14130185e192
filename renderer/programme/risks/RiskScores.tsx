import { saveFields } from '../../store.ts';
import type { ProgrammeParts } from '../programmeParts.ts';
import form from '../parts/PanelForm.module.css';
import { ScorePicker } from './ScorePicker.tsx';
import { rescore } from './rescore.ts';
import type { Risk } from './riskView.ts';
import { scoreHints } from './scoreHints.ts';

interface RiskScoresProps {
  readonly risk: Risk;
  readonly parts: ProgrammeParts;
  readonly readOnly: boolean;
}

/** The three scores: before controls, with them, and where the council wants to be. */
export function RiskScores({ risk, parts, readOnly }: RiskScoresProps) {
  const shared = { scheme: parts.scheme, isReadOnly: readOnly } as const;
  return (
    <section aria-labelledby="risk-scores" className={form.group}>
      <h3 id="risk-scores" className={form.heading}>
        Scores
      </h3>
      <ScorePicker
        {...shared}
        name="Inherent"
        score={risk.inherent}
        onChange={(inherent) => saveFields('risk', risk.id, { inherent })}
      />
      <ScorePicker
        {...shared}
        name="Residual"
        score={risk.residual}
        onChange={(residual) => saveFields('risk', risk.id, rescore(risk, residual, parts.today))}
      />
      <ScorePicker
        {...shared}
        name="Target"
        score={risk.target}
        onChange={(target) => saveFields('risk', risk.id, { target })}
      />
      {scoreHints(risk).map((hint) => (
        <p key={hint} className={form.hint}>
          {hint}
        </p>
      ))}
      {parts.scheme === undefined && (
        <p className={form.hint}>The council has no risk scheme in force, so scores have no band.</p>
      )}
    </section>
  );
}
