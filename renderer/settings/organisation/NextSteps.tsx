import { Link } from 'react-router';
import type { CouncilOutlet } from '../useCouncil.ts';
import styles from './NextSteps.module.css';
import { nextSteps } from './nextSteps.ts';

/** What a new council still lacks before it can publish a pack; nothing once it has all of it. */
export function NextSteps({ council, rows }: Pick<CouncilOutlet, 'council' | 'rows'>) {
  const steps = nextSteps(rows, council.id);
  if (steps.length === 0) return null;
  return (
    <section aria-labelledby="next-steps" className={styles.steps}>
      <h3 id="next-steps" className={styles.title}>
        What to do next
      </h3>
      <ol className={styles.list}>
        {steps.map(({ to, label, why }) => (
          <li key={label}>
            <Link to={to}>{label}</Link>
            <span className={styles.why}>{why}</span>
          </li>
        ))}
      </ol>
    </section>
  );
}
