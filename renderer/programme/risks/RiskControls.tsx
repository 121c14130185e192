import { SavingLines } from '../../fields/SavingLines.tsx';
import { saveFields } from '../../store.ts';
import form from '../parts/PanelForm.module.css';
import type { Risk } from './riskView.ts';

interface RiskControlsProps {
  readonly risk: Risk;
  readonly readOnly: boolean;
}

/** What is already done about the risk, one control a line. */
export function RiskControls({ risk, readOnly }: RiskControlsProps) {
  return (
    <section aria-labelledby="risk-controls" className={form.group}>
      <h3 id="risk-controls" className={form.heading}>
        Controls in place
      </h3>
      <SavingLines
        lines={risk.controls}
        one="control"
        longest={300}
        isReadOnly={readOnly}
        save={(controls) => saveFields('risk', risk.id, { controls: [...controls] })}
      />
    </section>
  );
}
