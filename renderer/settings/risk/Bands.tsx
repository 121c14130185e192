import { Plus, X } from 'lucide-react';
import { useRef, useState } from 'react';
import { Button } from 'react-aria-components';
import { riskScheme } from '../../../shared/entities/organisation.ts';
import { Action } from '../../components/Action.tsx';
import { optionsOf } from '../../fields/optionsOf.ts';
import { ValueChoice } from '../../fields/ValueChoice.tsx';
import removeStyles from '../../components/IconButton.module.css';
import { EntryField } from '../parts/EntryField.tsx';
import type { SchemeProps } from './SchemeGrid.tsx';
import styles from './SchemeGrid.module.css';
import { type Band, bandTones, keepsBand, withBand } from './schemeEdits.ts';

const bandSchema = riskScheme.shape.bands.element;
const toneWords: Readonly<Record<Band['tone'], string>> = {
  green: 'Green',
  amberGreen: 'Amber-green',
  amber: 'Amber',
  amberRed: 'Amber-red',
  red: 'Red',
};
const toneOptions = optionsOf(toneWords).filter(({ value }) => bandTones.includes(value as Band['tone']));

/** The bands: a colour, and beside it always a letter and a name. */
export function Bands({ scheme, change, readOnly }: SchemeProps) {
  const [refusal, setRefusal] = useState<string | null>(null);
  const part = useRef<HTMLElement>(null);
  const { bands } = scheme;
  const more = withBand(scheme);
  const takeAway = (key: string): void => {
    const why = keepsBand(scheme, key);
    setRefusal(why);
    if (why !== null) return;
    part.current?.focus();
    void change({ bands: bands.filter((band) => band.key !== key) });
  };
  return (
    <section ref={part} tabIndex={-1} aria-label="Bands" className={styles.part}>
      <h3 className={styles.heading}>Bands</h3>
      <div className={styles.bands}>
        {bands.map((band) => {
          const changeBand = (fields: Partial<Band>) =>
            change({ bands: bands.map((each) => (each.key === band.key ? { ...each, ...fields } : each)) });
          const shared = { of: bandSchema, entry: band, change: changeBand, readOnly } as const;
          return (
            <fieldset key={band.key} aria-label={band.label} className={styles.band}>
              <span data-tone={band.tone} className={styles.swatch} aria-hidden="true" />
              <EntryField {...shared} field="letter" hiddenLabel={`Letter of ${band.label}`} />
              <EntryField {...shared} field="label" hiddenLabel={`Name of ${band.label}`} />
              <ValueChoice
                label="Colour"
                hiddenLabel={`Colour of ${band.label}`}
                options={toneOptions}
                value={band.tone}
                isReadOnly={readOnly}
                save={(tone) => changeBand({ tone: tone as Band['tone'] })}
              />
              {readOnly ? (
                <span />
              ) : (
                <Button
                  className={`${removeStyles.remove}`}
                  aria-label={`Take away ${band.label}`}
                  onPress={() => takeAway(band.key)}
                >
                  <X aria-hidden="true" size={16} />
                </Button>
              )}
            </fieldset>
          );
        })}
      </div>
      {refusal !== null && (
        <p role="alert" className={styles.refusal}>
          {refusal}
        </p>
      )}
      {!readOnly && more !== null && (
        <div>
          <Action onPress={() => void change(more)}>
            <Plus aria-hidden="true" size={16} /> Add a band
          </Action>
        </div>
      )}
    </section>
  );
}
