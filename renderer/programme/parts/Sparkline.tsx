import styles from './Sparkline.module.css';

interface SparklineProps {
  /** In order of time; fewer than two draw nothing. */
  readonly values: readonly number[];
  /** Ends of the scale; the values' own where not given. */
  readonly from?: number;
  readonly to?: number;
}

const width = 80;
const height = 24;
const edge = 3;

/** The shape of a series, for the eye only: the figures stand beside it. */
export function Sparkline({ values, from = Math.min(...values), to = Math.max(...values) }: SparklineProps) {
  if (values.length < 2) return <span />;
  const x = (index: number): number => edge + (index / (values.length - 1)) * (width - 2 * edge);
  const y = (value: number): number =>
    to === from ? height / 2 : height - edge - ((value - from) / (to - from)) * (height - 2 * edge);
  const points = values.map((value, index) => `${x(index).toFixed(1)},${y(value).toFixed(1)}`);
  const last = values.at(-1) ?? 0;
  return (
    <svg viewBox={`0 0 ${width} ${height}`} className={styles.line} aria-hidden="true">
      <polyline points={points.join(' ')} className={styles.path} />
      <circle cx={x(values.length - 1)} cy={y(last)} r="2.75" className={styles.last} />
    </svg>
  );
}
