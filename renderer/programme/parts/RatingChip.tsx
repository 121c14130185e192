import type { ConfidenceRating } from '../../../shared/entities/programme.ts';
import { ratingLabel } from '../../../shared/sections/confidence.ts';
import styles from './Chips.module.css';

/** A rating of delivery confidence or of a workstream, as a word on its colour. */
export function RatingChip({ rating }: { readonly rating: ConfidenceRating | null }) {
  if (rating === null) return <span className={styles.none}>Not rated</span>;
  return (
    <span className={styles.chip} data-tone={rating}>
      {ratingLabel(rating)}
    </span>
  );
}
