import { type CSSProperties, useRef, useState } from 'react';
import { countOf } from '../../../shared/entities/kindWords.ts';
import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import type { RiskScore } from '../../../shared/entities/risk.ts';
import { banded } from '../../../shared/sections/riskScore.ts';
import styles from './HeatMapFilter.module.css';
import { type Risk, isIn } from './riskView.ts';

interface HeatMapFilterProps {
  readonly scheme: RiskScheme;
  readonly risks: readonly Risk[];
  readonly chosen: RiskScore | null;
  readonly onChoose: (cell: RiskScore | null) => void;
}

/**
 * Where the risks stand on the council's matrix, by residual score. A cell narrows the register to its risks, and chosen
 * again lets all through. One stop of the Tab key; the arrow keys walk through the cells.
 */
export function HeatMapFilter({ scheme, risks, chosen, onChoose }: HeatMapFilterProps) {
  const cells = useRef<HTMLFieldSetElement>(null);
  const [active, setActive] = useState<RiskScore>({
    likelihood: scheme.likelihood.length,
    impact: scheme.impact.length,
  });
  const highestFirst = scheme.likelihood.map((_, index) => scheme.likelihood.length - index);
  const across = scheme.impact.map((_, index) => index + 1);

  const walk = (event: React.KeyboardEvent): void => {
    const steps: Readonly<Record<string, readonly [number, number]>> = {
      ArrowUp: [1, 0],
      ArrowDown: [-1, 0],
      ArrowRight: [0, 1],
      ArrowLeft: [0, -1],
    };
    const step = steps[event.key];
    if (step === undefined) return;
    event.preventDefault();
    const within = (level: number, levels: number): number => Math.max(1, Math.min(levels, level));
    const next = {
      likelihood: within(active.likelihood + step[0], scheme.likelihood.length),
      impact: within(active.impact + step[1], scheme.impact.length),
    };
    setActive(next);
    cells.current?.querySelector<HTMLElement>(`[data-cell="${next.likelihood}-${next.impact}"]`)?.focus();
  };

  return (
    <section aria-labelledby="heat-map">
      <h2 id="heat-map" className={styles.title}>
        Residual risk
      </h2>
      <p className={styles.help}>Choose a cell to see its risks.</p>
      <div className={styles.map}>
        <span className={`${styles.axis} ${styles.up}`} aria-hidden="true">
          Likelihood
        </span>
        <fieldset
          ref={cells}
          className={styles.cells}
          style={{ '--levels': scheme.impact.length } as CSSProperties}
        >
          <legend className="visuallyHidden">Heat map of residual scores</legend>
          {highestFirst.map((likelihood) => [
            <span
              key={likelihood}
              className={styles.level}
              aria-hidden="true"
              title={scheme.likelihood[likelihood - 1]}
            >
              {likelihood}
            </span>,
            ...across.map((impact) => {
              const score = { likelihood, impact };
              const count = risks.filter((risk) => isIn(score, risk.residual)).length;
              const band = banded(scheme, score);
              const name = `${scheme.likelihood[likelihood - 1]} and ${scheme.impact[impact - 1]?.toLowerCase()}, score ${likelihood * impact}, ${band?.label ?? 'no band'}`;
              return (
                <button
                  key={`${likelihood}-${impact}`}
                  type="button"
                  className={styles.cell}
                  data-tone={band?.tone ?? 'grey'}
                  data-cell={`${likelihood}-${impact}`}
                  aria-pressed={chosen !== null && isIn(score, chosen)}
                  title={name}
                  tabIndex={isIn(score, active) ? 0 : -1}
                  onFocus={() => setActive(score)}
                  onKeyDown={walk}
                  onClick={() => onChoose(chosen !== null && isIn(score, chosen) ? null : score)}
                >
                  <span className="visuallyHidden">
                    {name}: {countOf('risk', count)}
                  </span>
                  <span aria-hidden="true">{count > 0 && count}</span>
                  <span className={styles.letter} aria-hidden="true">
                    {band?.letter}
                  </span>
                </button>
              );
            }),
          ])}
          <span />
          {across.map((impact) => (
            <span key={impact} className={styles.level} aria-hidden="true" title={scheme.impact[impact - 1]}>
              {impact}
            </span>
          ))}
        </fieldset>
        <span className={`${styles.axis} ${styles.across}`} aria-hidden="true">
          Impact
        </span>
      </div>
      <p className={styles.legend}>
        {scheme.bands.map((band) => (
          <span key={band.key}>
            {band.letter} {band.label}
          </span>
        ))}
      </p>
    </section>
  );
}
