import { ArrowDownRight, ArrowRight, ArrowUpRight } from 'lucide-react';
import { useState } from 'react';
import { formatDate } from '../../../shared/dates.ts';
import { ratingLabel } from '../../../shared/sections/confidence.ts';
import { Action } from '../../components/Action.tsx';
import { RatingChip } from '../parts/RatingChip.tsx';
import type { ProgrammeOutlet } from '../useProgramme.ts';
import { Card } from './Card.tsx';
import styles from './ConfidenceCard.module.css';
import { type Trend, byDay, trendOf } from './confidenceTrend.ts';
import overviewStyles from './Overview.module.css';
import { RateConfidence } from './RateConfidence.tsx';

const trends: Readonly<Record<Exclude<Trend, 'none'>, readonly [typeof ArrowRight, string]>> = {
  better: [ArrowUpRight, 'Better than before'],
  worse: [ArrowDownRight, 'Worse than before'],
  same: [ArrowRight, 'As before'],
};

/** The rating in force with its reason and how it came to be; a new one is given here. */
export function ConfidenceCard({ parts, readOnly }: ProgrammeOutlet) {
  const { programme, today } = parts;
  const [rating, setRating] = useState(false);
  const history = byDay(programme.confidence);
  const latest = history.at(-1);
  const trend = trendOf(history);
  return (
    <Card title="Delivery confidence" wide>
      {latest === undefined ? (
        <p className={overviewStyles.soft}>
          Not rated yet. A rating says how likely the programme is to deliver what it promised, on the day it
          is given, with the reason; from the second one on the trend stands here.
        </p>
      ) : (
        <>
          <p className={styles.now}>
            <RatingChip rating={latest.rating} />
            {trend !== 'none' && <TrendWord trend={trend} />}
            <span className={overviewStyles.soft}>{formatDate(latest.on, 'medium')}</span>
          </p>
          <p className={styles.reason}>{latest.reason}</p>
        </>
      )}
      {history.length > 1 && (
        <ol className={styles.history} aria-label="History of delivery confidence">
          {history.slice(-8).map((each) => (
            <li key={each.on} className={styles.step} data-tone={each.rating} title={each.reason}>
              <strong>{ratingLabel(each.rating)}</strong>
              <span className={styles.day}>{formatDate(each.on, 'short')}</span>
            </li>
          ))}
        </ol>
      )}
      {rating && <RateConfidence programme={programme} today={today} onClose={() => setRating(false)} />}
      {!rating && !readOnly && (
        <div className={overviewStyles.cardFoot}>
          <Action onPress={() => setRating(true)}>
            {latest === undefined ? 'Give the first rating' : 'Change the rating'}
          </Action>
        </div>
      )}
    </Card>
  );
}

function TrendWord({ trend }: { readonly trend: Exclude<Trend, 'none'> }) {
  const [Arrow, words] = trends[trend];
  return (
    <span className={styles.trend}>
      <Arrow aria-hidden="true" size={17} /> {words}
    </span>
  );
}
