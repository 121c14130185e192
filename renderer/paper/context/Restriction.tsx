import type { PlacedFinding } from '../../checks/placedFindings.ts';
import form from '../../programme/parts/PanelForm.module.css';
import type { PaperParts } from '../paperParts.ts';
import { RestrictionFields } from './RestrictionFields.tsx';

interface RestrictionProps {
  readonly parts: PaperParts;
  readonly findings: readonly PlacedFinding[];
  readonly isReadOnly: boolean;
}

/** Who may read the paper. What the checks say of it stands beside the field it is about. */
export function Restriction({ parts, findings, isReadOnly }: RestrictionProps) {
  const { paper, organisation } = parts;
  // What is said of an appendix stands with it.
  const ofReport = findings.filter(({ block }) => block?.startsWith(`${paper.ref}/appendix-`) !== true);
  return (
    <section aria-labelledby="paper-restriction" className={form.group}>
      <h3 id="paper-restriction" className={form.heading}>
        Who may read it
      </h3>
      <RestrictionFields
        kind="paper"
        row={paper}
        nation={organisation.nation}
        isReadOnly={isReadOnly}
        findings={ofReport}
      />
    </section>
  );
}
