import { type CSSProperties, useId, useRef, useState } from 'react';
import type { Problem } from '../../../shared/api.ts';
import type { RiskScheme } from '../../../shared/entities/organisation.ts';
import styles from './SchemeGrid.module.css';
import { type Band, type Place, bandAt, bandForKey, nextBand, stepped, withCell } from './schemeEdits.ts';

export interface SchemeProps {
  readonly scheme: RiskScheme;
  readonly change: (fields: Partial<RiskScheme>) => Promise<Problem | null>;
  readonly readOnly: boolean;
}

/** A table that is walked by arrow keys; its cells and headings then have the roles that belong to it. */
const asGrid = { role: 'grid' } as const;

/**
 * The matrix, the likeliest above. One stop of the Tab key: arrow keys walk, the letter of a band sets it, and Space or a
 * press goes on to the next band.
 */
export function SchemeGrid({ scheme, change, readOnly }: SchemeProps) {
  const id = useId();
  const grid = useRef<HTMLTableElement>(null);
  const [active, setActive] = useState<Place>({ likelihood: scheme.likelihood.length - 1, impact: 0 });
  const rows = scheme.likelihood.map((_, at) => scheme.likelihood.length - 1 - at);
  const set = (place: Place, band: Band | undefined): void => {
    if (!readOnly && band !== undefined && band !== bandAt(scheme, place))
      void change(withCell(scheme, place, band.key));
  };
  const onKeyDown = (event: React.KeyboardEvent, place: Place): void => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = stepped(scheme, place, event.key);
    if (next !== undefined) {
      event.preventDefault();
      setActive(next);
      grid.current?.querySelector<HTMLElement>(`[data-cell="${next.likelihood}-${next.impact}"]`)?.focus();
      return;
    }
    if (event.key.length === 1 && event.key !== ' ') set(place, bandForKey(scheme, event.key));
  };
  // A level that has gone must not take the Tab stop with it.
  const stop: Place = {
    likelihood: Math.min(active.likelihood, scheme.likelihood.length - 1),
    impact: Math.min(active.impact, scheme.impact.length - 1),
  };
  return (
    <div className={styles.frame}>
      <p id={id} className={styles.help}>
        {readOnly
          ? 'Likelihood upwards, impact to the right.'
          : `Walk with the arrow keys and press ${scheme.bands.map(({ letter, label }) => `${letter} for ${label.toLowerCase()}`).join(', ')}; a click goes on to the next band.`}
      </p>
      <table
        ref={grid}
        {...asGrid}
        aria-label="Band of each score"
        aria-describedby={id}
        className={styles.grid}
        style={{ '--levels': scheme.impact.length } as CSSProperties}
      >
        <tbody>
          {rows.map((likelihood) => (
            <tr key={likelihood}>
              <th scope="row">
                <span className={styles.number}>{likelihood + 1}</span> {scheme.likelihood[likelihood]}
              </th>
              {[...scheme.impact.entries()].map(([impact, level]) => {
                const place = { likelihood, impact };
                const band = bandAt(scheme, place);
                const score = (likelihood + 1) * (impact + 1);
                const isStop = likelihood === stop.likelihood && impact === stop.impact;
                return (
                  <td
                    // Levels have no identity but their place.
                    key={impact}
                    tabIndex={isStop ? 0 : -1}
                    data-cell={`${likelihood}-${impact}`}
                    data-tone={band?.tone ?? 'grey'}
                    className={styles.cell}
                    onFocus={() => setActive(place)}
                    onKeyDown={(event) => {
                      if (event.key === ' ' || event.key === 'Enter') {
                        event.preventDefault();
                        set(place, nextBand(scheme, place));
                      } else onKeyDown(event, place);
                    }}
                    onClick={() => set(place, nextBand(scheme, place))}
                  >
                    <span className="visuallyHidden">
                      {`${scheme.likelihood[likelihood]}, ${level}, score ${score}: ${band?.label ?? 'no band'}`}
                    </span>
                    <span className={styles.letter} aria-hidden="true">
                      {band?.letter ?? '–'}
                    </span>
                    <span className={styles.score} aria-hidden="true">
                      {score}
                    </span>
                  </td>
                );
              })}
            </tr>
          ))}
          <tr>
            <td aria-hidden="true" />
            {[...scheme.impact.entries()].map(([impact, level]) => (
              <th key={impact} scope="col" className={styles.foot}>
                <span className={styles.number}>{impact + 1}</span> {level}
              </th>
            ))}
          </tr>
        </tbody>
      </table>
    </div>
  );
}
