import '../../programme/parts/tones.css';
import { usualRiskScheme } from '../../../shared/usualRules.ts';
import { DatedRules } from '../parts/DatedRules.tsx';
import { Section } from '../parts/Section.tsx';
import { useSaveCouncil } from '../parts/useSaveCouncil.ts';
import { useCouncil } from '../useCouncil.ts';
import { Bands } from './Bands.tsx';
import { Levels } from './Levels.tsx';
import { SchemeGrid } from './SchemeGrid.tsx';

/** How risks are scored: the levels, the bands, and which cell of the matrix is in which band. */
export function RiskSection() {
  const { council, readOnly } = useCouncil();
  return (
    <Section
      title="Risk scheme"
      lead="No banding is standard, so the matrix is set cell by cell. A risk is rated by the scheme that is in force on the day of the meeting."
    >
      <DatedRules
        entries={council.riskSchemes}
        save={useSaveCouncil()('riskSchemes')}
        readOnly={readOnly}
        first={usualRiskScheme}
      >
        {(scheme, change) => (
          <>
            <SchemeGrid scheme={scheme} change={change} readOnly={readOnly} />
            <Bands scheme={scheme} change={change} readOnly={readOnly} />
            <Levels scheme={scheme} axis="likelihood" change={change} readOnly={readOnly} />
            <Levels scheme={scheme} axis="impact" change={change} readOnly={readOnly} />
          </>
        )}
      </DatedRules>
    </Section>
  );
}
